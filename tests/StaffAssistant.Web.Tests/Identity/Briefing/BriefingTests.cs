using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.OwnData;
using Xunit;

namespace StaffAssistant.Web.Tests.Identity.Briefing;

/// <summary>R41: nothing is used before the briefing is confirmed, for the first time and after each change of its text.</summary>
public sealed partial class BriefingTests(BriefingSite site) : IClassFixture<BriefingSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/?frage=Wie%20hoch")]
    [InlineData("/regelungen")]
    [InlineData("/bibliothek")]
    [InlineData("/verzeichniseintrag.json")]
    [InlineData("/dokumente/00000000000040008000000000000000/original")]
    public async Task Before_it_everything_leads_to_it_and_back(string address)
    {
        using var browser = await site.SignInAsync("ad");
        using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, $"/einweisung?zurueck={Uri.EscapeDataString(address)}"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Theory]
    [InlineData("/einweisung")]
    [InlineData("/hilfe")]
    [InlineData("/barrierefreiheit")]
    [InlineData("/transparenz")]
    [InlineData("/meine-daten")]
    public async Task Help_accessibility_and_what_is_stored_are_open_without_it(string address)
    {
        using var browser = await site.SignInAsync("ad");
        using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("Erst die Einweisung", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/texte")]
    [InlineData("/bibliothek/aufnahme")]
    public async Task What_changes_something_is_refused_before_it(string address)
    {
        using var browser = await site.SignInAsync("ad");
        using var answer = await browser.PostAsync(address, null, TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("/kein-zugriff", answer.Headers.Location?.ToString() ?? string.Empty, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Once_confirmed_it_is_asked_for_again_when_its_text_changes_and_when_the_person_deletes_the_confirmation()
    {
        using var browser = await site.SignInAsync("mk");
        Assert.Equal("/regelungen", await ConfirmAsync(browser));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser));

        site.Write("Zweite Fassung.");
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser));
        await ConfirmAsync(browser);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(browser));

        var store = site.Services.GetServices<IPersonalStore>().Single(store => store.Kind == PersonalKind.Briefing);
        Assert.Equal((1, 1), (await store.CountAsync(new PersonKey("mk"), TestContext.Current.CancellationToken), await store.DeleteAsync(new PersonKey("mk"), TestContext.Current.CancellationToken)));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser));
    }

    [Fact]
    public async Task Whoever_confirms_what_no_longer_stands_there_reads_once_more()
    {
        using var browser = await site.SignInAsync("th");
        var page = await browser.GetStringAsync("/einweisung?zurueck=%2Fregelungen", TestContext.Current.CancellationToken);
        site.Write("Dritte Fassung.");

        Assert.Contains("geaendert=ja", await PostAsync(browser, page), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(browser));
    }

    [Fact]
    public async Task It_leads_back_into_the_application_and_nowhere_else()
    {
        using var browser = await site.SignInAsync("sw");
        var page = await browser.GetStringAsync("/einweisung?zurueck=https%3A%2F%2Ffremd.example", TestContext.Current.CancellationToken);

        Assert.Equal("/", await PostAsync(browser, page));
    }

    [Fact]
    public void The_text_that_comes_with_the_program_has_as_many_parts_in_both_languages()
    {
        var sheets = new BriefingSheets(new Fixed());
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("de");
        var german = sheets.Current.Sections;
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo("en");

        Assert.Equal(german.Select(Shape), sheets.Current.Sections.Select(Shape));
        Assert.NotEqual(german[0].Heading, sheets.Current.Sections[0].Heading);
    }

    private static (int, int) Shape(BriefingSection section) => (section.Paragraphs.Count, section.Points.Count);

    private static async Task<string> ConfirmAsync(HttpClient browser) =>
        await PostAsync(browser, await browser.GetStringAsync("/einweisung?zurueck=%2Fregelungen", TestContext.Current.CancellationToken));

    private static async Task<string> PostAsync(HttpClient browser, string page)
    {
        using var form = new FormUrlEncodedContent(Field().Matches(page.Split("/einweisung/bestaetigen")[1].Split("</form>")[0]).Select(field => KeyValuePair.Create(field.Groups[1].Value, WebUtility.HtmlDecode(field.Groups[2].Value))));
        using var answer = await browser.PostAsync("/einweisung/bestaetigen", form, TestContext.Current.CancellationToken);
        return answer.Headers.Location?.ToString() ?? answer.StatusCode.ToString();
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient browser)
    {
        using var answer = await browser.GetAsync("/regelungen", TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    [GeneratedRegex("name=\"(__RequestVerificationToken|fassung|zurueck)\" value=\"([^\"]*)\"")]
    private static partial Regex Field();

    private sealed class Fixed : Microsoft.Extensions.Options.IOptionsMonitor<BriefingOptions>
    {
        public BriefingOptions CurrentValue { get; } = new();

        public BriefingOptions Get(string? name) => CurrentValue;

        public IDisposable? OnChange(Action<BriefingOptions, string?> listener) => null;
    }
}
