using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using StaffAssistant.Testing.Rights;
using StaffAssistant.Web.Demo;
using Xunit;

namespace StaffAssistant.Web.Tests.Rights;

/// <summary>The whole application in Development over the demo county, which it imports by itself, as it does for a newcomer.</summary>
public sealed partial class CountySite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly DemoCounty _county = new();
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private IReadOnlyDictionary<FiledDocument, Document>? _documents;

    public RightsOracle Oracle => _county.Oracle;

    public Document Known(FiledDocument document) => _documents![document];

    public byte[] BytesOf(DocumentVersion version) =>
        File.ReadAllBytes(Path.Combine(_county.Content, version.File.SourcePath));

    /// <summary>A browser without scripts, in which a demo person is signed in; nobody where there is none.</summary>
    public async Task<HttpClient> BrowserOfAsync(DemoPerson? person, CancellationToken cancellationToken)
    {
        var browser = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });
        if (person is null)
            return browser;
        var page = await browser.GetStringAsync("/anmelden", cancellationToken);
        using var form = new FormUrlEncodedContent([new("person", person.Key), new("__RequestVerificationToken", Token().Match(page).Groups[1].Value)]);
        using var response = await browser.PostAsync("/anmelden/person", form, cancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return browser;
    }

    public async ValueTask InitializeAsync()
    {
        var progress = Services.GetRequiredService<DemoProgress>();
        using var deadline = new CancellationTokenSource(Patience);
        while (progress.State is { Running: true } or { Total: 0 })
            await Task.Delay(100, deadline.Token);
        var everything = AccessScope.Of(
            Oracle.Documents.SelectMany(document => document.Tags).Select(tag => new AccessTag(tag)),
            Oracle.Documents.Select(document => new CollectionName(document.Collection)));
        var stored = await Services.GetRequiredService<IDocumentCatalog>().ListAsync(everything, deadline.Token);
        _documents = Oracle.Documents.ToDictionary(filed => filed, filed => stored.Single(document => filed.Paths.Contains(document.Versions[0].File.SourcePath)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _county.Dispose();
        _data.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Storage:DataDirectory", _data.Path);
        builder.UseSetting("Demo:Directory", _county.Folder);
        builder.UseSetting("Briefing:Required", "false");
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
