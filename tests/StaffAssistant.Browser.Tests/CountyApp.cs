using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering;
using StaffAssistant.Web.Demo;

namespace StaffAssistant.Browser.Tests;

/// <summary>The application on a free port of this machine, with the demo county in a data directory of its own.</summary>
public sealed class CountyApp : WebApplicationFactory<Program>
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("staffassistant-browser-");

    public CountyApp() => UseKestrel(0);

    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>Starts it and waits until the demo content is in.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        StartServer();
        var progress = Services.GetRequiredService<DemoProgress>();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        while (progress.State is { Running: true } or { Total: 0 })
            await Task.Delay(100, deadline.Token);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseSetting("Storage:DataDirectory", _data.FullName)
        .ConfigureTestServices(services => services.AddSingleton<IAnswerComposer, HesitantComposer>());
}
