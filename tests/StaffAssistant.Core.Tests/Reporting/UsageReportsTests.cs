using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;
using Xunit;

namespace StaffAssistant.Core.Tests.Reporting;

public sealed class UsageReportsTests
{
    private static readonly UnitTree Tree = new(
        [new Unit("50", "Sozialamt", null, IsStaffed: false), new Unit("50.1", "Grundsicherung", "50"), new Unit("50.3", "Wohngeld", "50"), new Unit("50.4", "Betreuung", "50"), new Unit("63", "Bauamt", null)]);

    private readonly KeptReports _store = new();
    private readonly UsageReports _reports;

    public UsageReportsTests()
    {
        _reports = new UsageReports(_store, new FixedOptions<ReportingOptions>(new ReportingOptions()));
        _store.Weeks.Add(Week(27, (["50.1"], 100), (["50.3", "50.4"], 40), (["63"], 30)));
        _store.Weeks.Add(Week(28, (["50.1"], 110), (["50.3"], 20), (["50.4"], 25), (["63"], 35)));
        _store.Weeks.Add(Week(29));
        _store.Weeks.Add(Week(20, (["50.1", "50.3", "50.4"], 70), (["63"], 5)));
    }

    [Fact]
    public async Task A_department_is_the_sum_of_its_groups()
    {
        var report = await FindAsync("50");

        Assert.Equal((140L + 155, 70L), (report!.Total!.Questions, report.Before!.Questions));
        Assert.Equal((0, 11), (report.WeeksTogether, report.WeeksHidden));
        Assert.Equal([("50.1", 2, 210L), ("50.3", 1, 20L), ("50.4", 1, 25L)], report.Below.Select(below => (below.Unit.Key, below.WeeksAlone, below.Figures!.Questions)));
        Assert.Equal(40, report.Rest!.Questions);
    }

    [Fact]
    public async Task A_unit_that_is_too_small_sees_the_figures_of_its_group_and_who_is_in_it()
    {
        var report = await FindAsync("50.4");

        Assert.Equal([40L, 25L], report!.Weeks.Take(2).Select(week => week.Figures!.Questions));
        Assert.Equal(["50.3"], report.Weeks[0].With.Select(unit => unit.Key));
        Assert.Empty(report.Weeks[1].With);
        Assert.Equal(1, report.WeeksTogether);
    }

    [Fact]
    public async Task Without_an_approval_there_is_no_report()
    {
        _store.Approval = null;

        Assert.Null(await FindAsync("50"));
    }

    [Theory]
    [InlineData("99")]
    [InlineData("")]
    public async Task A_unit_that_nobody_knows_has_no_report(string unit) => Assert.Null(await FindAsync(unit));

    [Fact]
    public async Task Topics_are_shares_without_a_count()
    {
        _store.Blocks.Add(new PublishedBlock(new WeekBlock(2026, 3),
        [
            new PublishedTopic(["50"], TopicKind.Document, "Reisekosten", "Personal", "Dienstanweisung", 60),
            new PublishedTopic(["50"], TopicKind.Collection, string.Empty, "Personal", string.Empty, 20),
            new PublishedTopic(["50"], TopicKind.Other, string.Empty, string.Empty, string.Empty, 20),
            new PublishedTopic(["63"], TopicKind.Document, "Bauakten", "Bauen", string.Empty, 500),
            new PublishedTopic(["50", "63"], TopicKind.Document, "Vorlage Vermerk", "Organisation", "Vorlage", 90, TopicUse.Draft),
            new PublishedTopic(["50", "63"], TopicKind.Other, string.Empty, string.Empty, string.Empty, 10, TopicUse.Draft),
        ]));

        var report = await FindAsync("50.1");

        Assert.Equal([("Reisekosten", 60), ("", 20), ("", 20)], report!.Topics.Select(topic => (topic.Title, topic.Share.Percent)));
        Assert.Equal([("Vorlage Vermerk", 90), ("", 10)], report.Templates.Select(topic => (topic.Title, topic.Share.Percent)));
        Assert.Equal(["50"], report.TopicUnits.Select(unit => unit.Key));
        Assert.Equal(["50", "63"], report.TemplateUnits.Select(unit => unit.Key));
        Assert.Equal([("Personal", 80), ("", 20)], report.Collections.Select(topic => (topic.Collection, topic.Share.Percent)));
        Assert.DoesNotContain(typeof(TopicReport).GetProperties(), property => property.PropertyType == typeof(long) || property.PropertyType == typeof(int));
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 5L)]
    [InlineData(12, 10L)]
    [InlineData(13, 15L)]
    public async Task Gaps_are_told_to_the_nearest_five_and_never_for_a_week(int sent, long? told)
    {
        _store.Weeks.Add(new PublishedWeek(new IsoWeek(2026, 30), Tree, [new PublishedGroup(["50.1"], new UsageCounters { Proven = 1, Gaps = sent })]));

        Assert.Equal(told, (await FindAsync("50"))!.Gaps);
        Assert.Null((await _reports.FindAsync("50", ReportPeriod.Parse("2026-W30")!, TestContext.Current.CancellationToken))!.Gaps);
    }

    [Fact]
    public async Task Work_of_a_model_is_told_to_the_nearest_five_never_for_a_week_and_counts_for_the_energy()
    {
        var before = (await FindAsync("50"))!;
        _store.Weeks.Add(new PublishedWeek(new IsoWeek(2026, 30), Tree, [new PublishedGroup(["50.1"], new UsageCounters { ModelWork = 13 })]));

        var report = (await FindAsync("50"))!;

        Assert.Equal((null, 15L), (before.ModelWork, report.ModelWork));
        Assert.Equal((before.Energy!.LowWattHours + (15 * 0.2), before.Energy.HighWattHours + (15 * 3.0)), (report.Energy!.LowWattHours, report.Energy.HighWattHours));
        Assert.Null((await _reports.FindAsync("50", ReportPeriod.Parse("2026-W30")!, TestContext.Current.CancellationToken))!.ModelWork);
    }

    private Task<UsageReport?> FindAsync(string unit) => _reports.FindAsync(unit, ReportPeriod.Parse("2026-Q3")!, TestContext.Current.CancellationToken);

    private static PublishedWeek Week(int number, params (string[] Units, long Questions)[] groups) =>
        new(new IsoWeek(2026, number), Tree, [.. groups.Select(group => new PublishedGroup(group.Units, new UsageCounters { Proven = group.Questions }))]);
}
