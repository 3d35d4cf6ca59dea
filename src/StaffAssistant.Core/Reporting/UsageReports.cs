using Microsoft.Extensions.Options;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>Composes reports from what is published. It can ask for nothing that is not a whole week or block.</summary>
public sealed class UsageReports(IReportStore store, IOptionsMonitor<ReportingOptions> options)
{
    private const int CountStep = 5;

    /// <summary>The report of a unit; null when no published week knows the unit, or when reports are not approved.</summary>
    public async Task<UsageReport?> FindAsync(string unit, ReportPeriod period, CancellationToken cancellationToken)
    {
        if (await store.FindApprovalAsync(cancellationToken) is null)
            return null;
        var all = await store.GetWeeksAsync([.. period.Previous.Weeks, .. period.Weeks], cancellationToken);
        var weeks = all.Where(week => week.Week.CompareTo(period.Weeks[0]) >= 0).ToList();
        if (weeks.LastOrDefault(week => week.Tree.Find(unit) is not null)?.Tree is not { } tree)
            return null;
        var covers = weeks.ToDictionary(week => week.Week, week => UnitCover.Of(week, unit));
        var before = UnitCover.Sum(all.Except(weeks).Select(week => UnitCover.Of(week, unit)));
        var total = UnitCover.Sum(covers.Values);
        var below = tree.Below(unit).Select(child => BelowOf(child, weeks)).ToList();
        var blocks = await store.GetBlocksAsync(period.Blocks, cancellationToken);
        var topics = ReportTopics.Of(blocks, TopicUse.Answer, tree.DepartmentOf(unit), tree);
        var templates = ReportTopics.Of(blocks, TopicUse.Draft, tree.DepartmentOf(unit), tree);
        var work = period.Blocks.Count > 0 ? Rounded(total.ModelWork) : null;
        return new UsageReport
        {
            Unit = tree.Find(unit)!,
            Period = period,
            Total = FiguresOf(total),
            Before = FiguresOf(before),
            Gaps = period.Blocks.Count > 0 ? Rounded(total.Gaps) : null,
            ModelWork = work,
            Energy = FiguresOf(total) is { } figures ? EnergyOf(figures, work, options.CurrentValue) : null,
            Weeks = [.. period.Weeks.Select(week => WeekOf(week, covers.GetValueOrDefault(week)))],
            Below = [.. below.Select(child => child.Report)],
            Rest = below.Count == 0 ? null : FiguresOf(RestOf(covers, below.Select(child => child.Alone))),
            TopicUnits = topics.Units,
            Topics = topics.Topics,
            Collections = topics.Collections,
            TemplateUnits = templates.Units,
            Templates = templates.Topics,
        };
    }

    /// <summary>What so many questions need, and so much work of a model beside them, at least and at most: worked out from what is shown, so that it says no more.</summary>
    public static EnergyRange EnergyOf(ReportFigures figures, long? modelWork, ReportingOptions coefficients) => new(
        (figures.Questions * (coefficients.QuoteWattHoursLow + (figures.ByModel.Lowest * coefficients.ModelWattHoursLow))) + ((modelWork ?? 0) * coefficients.ModelWattHoursLow),
        (figures.Questions * (coefficients.QuoteWattHoursHigh + (figures.ByModel.Highest * coefficients.ModelWattHoursHigh))) + ((modelWork ?? 0) * coefficients.ModelWattHoursHigh));

    /// <summary>A count to the nearest five; null for fewer.</summary>
    public static long? Rounded(long count) => count >= CountStep ? (count + (CountStep / 2)) / CountStep * CountStep : null;

    private static WeekReport WeekOf(IsoWeek week, UnitCover? cover) =>
        cover is { Groups.Count: > 0 } ? new WeekReport(week, ReportFigures.Of(cover.Total), cover.With) : new WeekReport(week, null, []);

    private static (UnitReport Report, IReadOnlyList<(IsoWeek, PublishedGroup)> Alone) BelowOf(Unit child, IReadOnlyList<PublishedWeek> weeks)
    {
        var alone = weeks.Select(week => (week.Week, Cover: UnitCover.Of(week, child.Key))).Where(each => each.Cover is { Groups.Count: > 0, With.Count: 0 }).ToList();
        var report = new UnitReport(child, alone.Count, FiguresOf(UnitCover.Sum(alone.Select(each => each.Cover))));
        return (report, [.. alone.SelectMany(each => each.Cover.Groups.Select(group => (each.Week, group)))]);
    }

    private static UsageCounters RestOf(IReadOnlyDictionary<IsoWeek, UnitCover> covers, IEnumerable<IReadOnlyList<(IsoWeek, PublishedGroup)>> shown)
    {
        var lines = shown.SelectMany(each => each).ToHashSet();
        return UsageCounters.Sum(covers.SelectMany(cover => cover.Value.Groups.Where(group => !lines.Contains((cover.Key, group))).Select(group => group.Counters)));
    }

    private static ReportFigures? FiguresOf(UsageCounters counters) => counters.Questions > 0 ? ReportFigures.Of(counters) : null;
}
