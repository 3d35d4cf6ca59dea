using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using StaffAssistant.Testing;
using StaffAssistant.Web.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

/// <summary>What protects and is switched off is said at each start.</summary>
public sealed class StartWarningTests
{
    [Theory]
    [InlineData("Off", true)]
    [InlineData("Clamd", false)]
    public async Task A_scanner_that_is_off_is_told(string mode, bool told)
    {
        var log = await StartAsync(new() { ["MalwareScan:Mode"] = mode });

        Assert.Equal(told, log.Lines.Any(line => line.Contains("MalwareScan:Mode is Off", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Keys_that_are_not_encrypted_are_told() =>
        Assert.Contains((await StartAsync([])).Lines, line => line.Contains("Keys:CertificateFile is not set", StringComparison.Ordinal));

    private static async Task<KeptLog> StartAsync(Dictionary<string, string?> settings)
    {
        using var data = A.DataDirectory();
        var log = new KeptLog();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ApplicationName = typeof(Program).Assembly.GetName().Name });
        builder.Configuration.AddInMemoryCollection(
        [
            new("Urls", "http://127.0.0.1:0"), new("Storage:DataDirectory", data.Path), new("SignIn:PublicAddress", "https://assistent.kreis.test"), new("AzureAd:ClientSecret", "secret"),
            new("AzureAd:TenantId", "11111111-2222-3333-4444-555555555555"), new("AzureAd:ClientId", "11111111-2222-3333-4444-555555555555"), .. settings,
        ]);
        builder.Logging.AddProvider(log);
        builder.AddStaffAssistant();
        await using var app = builder.Build();
        app.Lifetime.ApplicationStarted.Register(app.Lifetime.StopApplication);
        Assert.Equal(0, await app.RunOrExplainAsync());
        return log;
    }
}
