using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Adapters;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Web.Features.Transparency;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Identity.Entra;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Transparency;

/// <summary>The entry says what is configured at this moment, and no secret.</summary>
public sealed class RegisterEntryTests(TestSite site) : IClassFixture<TestSite>
{
    public static TheoryData<string> Keys => [.. RegisterSetting.All.Select(setting => setting.Key)];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task Changing_an_option_changes_its_line_and_no_other(string key)
    {
        var before = await LinesAsync([]);

        var after = await LinesAsync(new() { [key] = Other(key, before[key]) });

        Assert.Equal([key], before.Keys.Where(line => before[line] != after[line]));
    }

    [Fact]
    public void Every_option_has_words_in_both_languages()
    {
        foreach (var language in new[] { "de-DE", "en-GB" })
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            Assert.All(RegisterSetting.All, setting => Assert.NotEqual(setting.Key, RegisterEntries.LabelOf(setting.Key)));
        }
    }

    [Fact]
    public void R58_no_secret_and_no_id_of_the_directory_is_named() =>
        Assert.DoesNotContain(RegisterSetting.All, setting => setting.Key.Contains("Key", StringComparison.Ordinal) && setting.Key.StartsWith("Models", StringComparison.Ordinal)
            || setting.Key.Contains("Secret", StringComparison.Ordinal) || setting.Key.Contains("TenantId", StringComparison.Ordinal) || setting.Key.Contains("ClientId", StringComparison.Ordinal));

    [Fact]
    public async Task Everyone_in_the_house_reads_it_as_a_page_and_as_json()
    {
        using var browser = await site.SignInAsync("jb");

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/verzeichniseintrag", TestContext.Current.CancellationToken));
        using var json = JsonDocument.Parse(await browser.GetStringAsync("/verzeichniseintrag.json", TestContext.Current.CancellationToken));

        Assert.Contains("Einstufung nach der KI-Verordnung", page, StringComparison.Ordinal);
        Assert.Contains(json.RootElement.GetProperty("sections").EnumerateArray(), section => section.GetProperty("key").GetString() == RegisterSetting.Limits);
    }

    [Theory]
    [InlineData("/verzeichniseintrag")]
    [InlineData("/verzeichniseintrag.json")]
    [InlineData("/transparenz")]
    [InlineData("/ausschussbericht")]
    [InlineData("/ausschussbericht/docx")]
    [InlineData("/verwaltung/chancen-risiken")]
    public async Task Nobody_reads_it_without_signing_in(string address)
    {
        using var browser = site.Open();
        using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("th", true)]
    [InlineData("mk", false)]
    [InlineData("jb", false)]
    [InlineData("sw", false)]
    [InlineData("ad", false)]
    public async Task Only_administrators_make_the_committee_report(string person, bool opens)
    {
        using var browser = await site.SignInAsync(person);
        foreach (var address in new[] { "/ausschussbericht", "/ausschussbericht/docx", "/verwaltung/chancen-risiken" })
        {
            using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(opens, answer.StatusCode == HttpStatusCode.OK);
        }
    }

    private async Task<Dictionary<string, string>> LinesAsync(Dictionary<string, string?> settings)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddEmbeddedStore(configuration);
        services.AddOptions<SignInOptions>().Bind(configuration.GetSection(SignInOptions.Section));
        services.AddOptions<EntraOptions>().Bind(configuration.GetSection(EntraOptions.Section));
        await using var provider = services.BuildServiceProvider();
        var entries = new RegisterEntries(provider, site.Services.GetRequiredService<IReportStore>(), site.Services.GetRequiredService<CommitteeFolder>(), TimeProvider.System);
        var entry = await entries.ComposeAsync(TestContext.Current.CancellationToken);
        return entry.Sections.SelectMany(section => section.Lines).ToDictionary(line => line.Key, line => line.Value);
    }

    /// <summary>Another value of the same kind, which the option's own rules allow.</summary>
    private static string Other(string key, string value) => value switch
    {
        "ja" => "false",
        "nein" => "true",
        "Off" => "Clamd",
        _ when value.Split(' ') is [var count, ("Tage" or "Stunden" or "Minuten") and var unit] =>
            ((unit switch { "Tage" => TimeSpan.FromDays(1), "Stunden" => TimeSpan.FromHours(1), _ => TimeSpan.FromMinutes(1) }) * double.Parse(count, CultureInfo.GetCultureInfo("de-DE")) * 0.9)
                .ToString("c", CultureInfo.InvariantCulture),
        _ when double.TryParse(value, NumberStyles.Any, CultureInfo.GetCultureInfo("de-DE"), out var number) => number >= 2 ? ((int)number - 1).ToString(CultureInfo.InvariantCulture) : (number * 0.9).ToString(CultureInfo.InvariantCulture),
        "nicht angegeben" when key == "SignIn:Mode" => "EntraId",
        _ => "etwas anderes",
    };
}
