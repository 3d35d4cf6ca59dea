using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Web.Tests.Hosting;

/// <summary>The application in memory, in Development, with the demo persons and an empty data directory.</summary>
public partial class TestSite : WebApplicationFactory<Program>
{
    private readonly TemporaryDirectory _data = A.DataDirectory();

    /// <summary>All that was logged.</summary>
    internal KeptLog Log { get; } = new();

    /// <summary>A caller who follows no redirect and keeps cookies.</summary>
    public HttpClient Open() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A caller who signed in as a demo person.</summary>
    public async Task<HttpClient> SignInAsync(string person)
    {
        var client = Open();
        var answer = await client.PostAsync("/anmelden/person", await FormAsync(client, ("person", person)));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return client;
    }

    /// <summary>A form with the antiforgery token of the sign-in page.</summary>
    public static async Task<FormUrlEncodedContent> FormAsync(HttpClient client, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await client.GetStringAsync("/anmelden")).Groups[1].Value;
        return new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseSetting("Storage:DataDirectory", _data.Path).UseSetting("Demo:Import", "false").UseSetting("Briefing:Required", "false")
            .ConfigureLogging(logging => logging.AddProvider(Log));

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
