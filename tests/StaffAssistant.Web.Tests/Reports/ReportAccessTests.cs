using System.Net;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Tests.Hosting;
using Xunit;

namespace StaffAssistant.Web.Tests.Reports;

/// <summary>Team leads see their unit and those below; nobody else sees anything, whatever address they try.</summary>
public sealed class ReportAccessTests(TestSite site) : IClassFixture<TestSite>, IAsyncLifetime
{
    private static readonly IsoWeek Week = new(2026, 30);
    private static readonly UnitTree Tree = new([new Unit("11", "Personalamt", null), new Unit("50", "Sozialamt", null, false), new Unit("50.2", "Hilfe", "50"), new Unit("50.4", "Betreuung", "50")]);

    public async ValueTask InitializeAsync()
    {
        var store = site.Services.GetRequiredService<IReportStore>();
        await store.RecordApprovalAsync(new Approval("Personalrat", new DateOnly(2026, 8, 12), "Dienstvereinbarung 4.1"), TestContext.Current.CancellationToken);
        await site.Services.GetRequiredService<IUsageArchive>().AddAsync(
            new PublishedWeek(Week, Tree, [Group(4711, "11"), Group(815, "50.2", "50.4")]), TestContext.Current.CancellationToken);
        await site.Services.GetRequiredService<IUsageArchive>().AddAsync(
            new PublishedBlock(Week.Block, [Template(90, "Vorlage Vermerk", "50"), Template(40, "Vorlage Anschreiben", "50"), Template(900, "Vorlage Geheim", "11")]), TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("mk", true)]
    [InlineData("jb", false)]
    [InlineData("ad", false)]
    [InlineData("th", false)]
    [InlineData("sw", false)]
    [InlineData("ex", false)]
    public async Task Only_team_leads_open_a_report(string person, bool opens)
    {
        using var browser = await site.SignInAsync(person);
        foreach (var address in new[] { "/berichte", "/berichte?einheit=50&zeitraum=2026-Q3", "/berichte/herunterladen?einheit=50&zeitraum=2026-Q3&form=csv" })
        {
            using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(opens, answer.StatusCode == HttpStatusCode.OK);
        }
    }

    [Theory]
    [InlineData("th", true)]
    [InlineData("mk", false)]
    [InlineData("jb", false)]
    [InlineData("sw", false)]
    public async Task Only_administrators_record_an_approval(string person, bool opens)
    {
        using var browser = await site.SignInAsync(person);
        using var answer = await browser.GetAsync("/verwaltung/berichte", TestContext.Current.CancellationToken);

        Assert.Equal(opens, answer.StatusCode == HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task A_unit_of_others_is_answered_like_one_that_does_not_exist(string form)
    {
        using var browser = await site.SignInAsync("mk");
        using var own = await browser.GetAsync($"/berichte/herunterladen?einheit=50&zeitraum=2026-Q3&form={form}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal(("report", $"50 2026-Q3 {form}"), await LastExportAsync("mk"));
        if (form == "csv")
            Assert.Contains("Vorlage Vermerk", await own.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        foreach (var unit in new[] { "11", "gibt-es-nicht", "", "5" })
        {
            using var answer = await browser.GetAsync($"/berichte/herunterladen?einheit={unit}&zeitraum=2026-Q3&form={form}", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_lead_reads_the_figures_of_the_own_unit_and_of_no_other()
    {
        using var browser = await site.SignInAsync("mk");

        var own = await browser.GetStringAsync("/berichte?einheit=50&zeitraum=2026-Q3", TestContext.Current.CancellationToken);
        var others = await browser.GetStringAsync("/berichte?einheit=11&zeitraum=2026-Q3", TestContext.Current.CancellationToken);

        Assert.Contains("815", own, StringComparison.Ordinal);
        Assert.Contains("Vorlage Vermerk", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", own + others, StringComparison.Ordinal);
        Assert.DoesNotContain("4.711", own + others, StringComparison.Ordinal);
        Assert.Contains("keinen Bericht", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_unit_that_is_too_small_is_told_whose_figures_it_sees_and_why()
    {
        using var browser = await site.SignInAsync("mk");

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/berichte?einheit=50.4&zeitraum=2026-Q3", TestContext.Current.CancellationToken));

        Assert.Contains("zu klein für eigene Zahlen", page, StringComparison.Ordinal);
        Assert.Contains("50.2 Hilfe", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-W99")]
    [InlineData("2026-07-01")]
    [InlineData("..%2F2026")]
    public async Task There_is_no_other_time_span(string period)
    {
        using var browser = await site.SignInAsync("mk");
        using var answer = await browser.GetAsync($"/berichte/herunterladen?einheit=50&zeitraum={period}&form=csv", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/ausschussbericht/docx", "committee-report")]
    [InlineData("/verzeichniseintrag.json", "register-entry")]
    public async Task What_leaves_as_a_file_is_recorded_with_who_took_it(string address, string subject)
    {
        using var browser = await site.SignInAsync("th");
        using var answer = await browser.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((subject, string.Empty), await LastExportAsync("th"));
    }

    private async Task<(string Subject, string Detail)> LastExportAsync(string person)
    {
        var last = (await site.Services.GetRequiredService<IAuditStore>().ListAsync(new AuditFilter(AuditAction.Exported, person), 0, 1, TestContext.Current.CancellationToken)).Entries[0];
        return (last.Event.Subject, last.Event.Detail);
    }

    private static PublishedTopic Template(long drafts, string title, string department) => new([department], TopicKind.Document, title, "Organisation", "Vorlage", drafts, TopicUse.Draft);

    private static PublishedGroup Group(long questions, params string[] units) => new(units, new UsageCounters { Proven = questions });
}
