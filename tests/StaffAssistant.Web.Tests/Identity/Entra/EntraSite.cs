using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Usage;
using StaffAssistant.Testing;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Entra;

/// <summary>The application as in operation, with Entra ID in memory and a clock that tests set.</summary>
public sealed partial class EntraSite : WebApplicationFactory<Program>
{
    private static readonly Type[] Restless = [typeof(CalibrationWorker), typeof(UsageWorker), typeof(IndexWorker)];
    private readonly TemporaryDirectory _data = A.DataDirectory();

    internal EntraDouble Entra { get; } = new();

    /// <summary>What carries requests to the sign-in service; null: they arrive without a network.</summary>
    internal HttpMessageHandler? Network { get; set; }

    internal FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    internal KeptLog Log { get; } = new();

    internal Dictionary<string, string> Settings { get; } = new()
    {
        ["SignIn:PublicAddress"] = "https://localhost",
        ["AzureAd:Instance"] = EntraDouble.Instance,
        ["AzureAd:TenantId"] = EntraDouble.Tenant,
        ["AzureAd:ClientId"] = EntraDouble.Client,
        ["AzureAd:ClientSecret"] = EntraDouble.Secret,
        ["AzureAd:GroupsFromGraph"] = "true",
        ["AzureAd:GraphAddress"] = EntraDouble.Graph,
    };

    internal string DataDirectory => _data.Path;

    /// <summary>A browser without scripts that follows no redirect.</summary>
    public HttpClient Open() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    /// <summary>Goes to the sign-in service; there stands what it will answer.</summary>
    internal async Task<EntraReply> GoAsync(HttpClient browser, string returnAddress = "/")
    {
        using var challenge = await browser.GetAsync($"/anmelden/dienstkonto?zurueck={Uri.EscapeDataString(returnAddress)}");
        Assert.Equal(HttpStatusCode.Found, challenge.StatusCode);
        return Entra.Authorize(challenge.Headers.Location!);
    }

    /// <summary>Comes back with an answer.</summary>
    internal static Task<HttpResponseMessage> ReturnAsync(HttpClient browser, EntraReply reply) =>
        browser.PostAsync("/signin-oidc", new FormUrlEncodedContent([new("code", reply.Code), new("state", reply.State)]));

    /// <summary>A browser in which somebody signed in.</summary>
    internal async Task<HttpClient> SignInAsync(Action<EntraReply>? change = null)
    {
        var browser = Open();
        var reply = await GoAsync(browser);
        change?.Invoke(reply);
        using var answer = await ReturnAsync(browser, reply);
        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        return browser;
    }

    /// <summary>A form with the antiforgery token of a page that has one.</summary>
    internal static async Task<FormUrlEncodedContent> FormAsync(HttpClient browser, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await browser.GetStringAsync("/")).Groups[1].Value;
        return new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), new("__RequestVerificationToken", token)]);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production").UseSetting("Briefing:Required", "false").UseSetting("Storage:DataDirectory", _data.Path).UseSetting("Logging:LogLevel:Default", "Critical");
        foreach (var (key, value) in Settings)
            builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.AddProvider(Log).AddFilter<KeptLog>(null, LogLevel.Information));
        builder.ConfigureTestServices(services =>
        {
            // Tests let hours pass, and these look around every few seconds of them.
            foreach (var worker in services.Where(service => service.ServiceType == typeof(IHostedService) && Restless.Contains(service.ImplementationType)).ToList())
                services.Remove(worker);
            services.AddSingleton<TimeProvider>(Clock);
            services.Configure<OpenIdConnectOptions>(OpenIdConnectDefaults.AuthenticationScheme, options => options.BackchannelHttpHandler = Network ?? Entra);
            services.AddHttpClient<GraphGroups>().ConfigurePrimaryHttpMessageHandler(() => Entra);
            services.AddHttpClient<EntraDirectory>().ConfigurePrimaryHttpMessageHandler(() => Entra);
            services.AddHttpClient<EntraProbe>().ConfigurePrimaryHttpMessageHandler(() => Entra);
        });
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
