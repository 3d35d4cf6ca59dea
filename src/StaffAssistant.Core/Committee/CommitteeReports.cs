using System.Globalization;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Committee;

/// <summary>Composes the report for the committee. Every figure is added up from a database or read from a published run; nothing is typed in.</summary>
public sealed class CommitteeReports(
    IReportStore reports, ICatalogFigures catalog, ChancesAndRisksFiles maintained, CommitteeFolder folder, IOptionsMonitor<ReportingOptions> options, TimeProvider clock)
{
    private const int MostTemplates = 5;

    internal static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The report over the last four whole blocks, or what there is of them.</summary>
    public async Task<CommitteeReport> ComposeAsync(CancellationToken cancellationToken)
    {
        var today = BerlinCalendar.Today(clock);
        var approval = await reports.FindApprovalAsync(cancellationToken);
        var known = approval is null ? [] : await reports.ListWeeksAsync(cancellationToken);
        var weeks = await reports.GetWeeksAsync([.. known.TakeLast(WeekBlock.PerYear * WeekBlock.Length)], cancellationToken);
        var blocks = await reports.GetBlocksAsync([.. weeks.Select(week => week.Week.Block).Distinct()], cancellationToken);
        var sum = UsageCounters.Sum(weeks.SelectMany(week => week.Groups).Select(group => group.Counters));
        var (figures, work) = (ReportFigures.Of(sum), UsageReports.Rounded(sum.ModelWork));
        var counted = weeks.Count == 0 ? (DateOnly?)null : weeks[^1].Week.Sunday;
        var accessibility = PublishedRun.Read(folder.Data, "accessibility.json");
        var counts = await catalog.CountAsync(cancellationToken);
        return new CommitteeReport(
            today,
            weeks.Count == 0 ? CommitteeText.PeriodNone : Format(CommitteeText.Period, weeks[0].Week, weeks[^1].Week, weeks.Count),
            counted is { } last ? [.. UseOf(figures, work, last), .. DraftsOf(blocks)] : [],
            PublishedRun.Read(folder.Data, "quality.json") is { } quality ? [.. MeasuredIn(quality)] : [],
            ContentOf(counts, today),
            [.. BarriersOf(counts, today), .. accessibility is null ? [] : MeasuredIn(accessibility)],
            counted is { } day ? [EnergyOf(figures, work, day)] : [],
            maintained.Read())
        {
            IsAccessibilityMeasured = accessibility is not null,
        };
    }

    private static IReadOnlyList<CommitteeFigure> UseOf(ReportFigures figures, long? work, DateOnly day) =>
    [
        new("use.questions", CommitteeText.Questions, Number(figures.Questions), "reports.db, Groups: Proven + NoSource + Decisions", day),
        new("use.proven", CommitteeText.Proven, Words(figures.Proven), "reports.db, Groups: Proven", day),
        new("use.noSource", CommitteeText.NoSource, Words(figures.NoSource), "reports.db, Groups: NoSource", day),
        new("use.decisions", CommitteeText.Decisions, Words(figures.Decisions), "reports.db, Groups: Decisions", day),
        new("use.byModel", CommitteeText.ByModel, Words(figures.ByModel), "reports.db, Groups: ByModel", day),
        new("use.modelWork", CommitteeText.ModelWork, work is { } requests ? Format(CommitteeText.AboutCount, requests) : CommitteeText.FewerThanFive, "reports.db, Groups: ModelWork", day),
        new("use.helpful", CommitteeText.Helpful, Words(figures.Helpful), "reports.db, Groups: Helpful, NotHelpful", day),
    ];

    // Drafts are counted in whole blocks only, so that no week can be set against them.
    private static IEnumerable<CommitteeFigure> DraftsOf(IReadOnlyList<PublishedBlock> blocks)
    {
        var topics = blocks.SelectMany(block => block.Topics).Where(topic => topic.Use == TopicUse.Draft).ToList();
        if (topics.Count == 0)
            return [];
        var day = blocks[^1].Block.Last.Sunday;
        const string Source = "reports.db, Topics: Use = Draft";
        return
        [
            new("use.drafts", CommitteeText.Drafts, Number(topics.Sum(topic => topic.Uses)), Source, day),
            .. ReportTopics.Shares(topics).Where(topic => topic.Kind == TopicKind.Document).Take(MostTemplates)
                .Select(topic => new CommitteeFigure($"use.template:{topic.Title}", Format(CommitteeText.Template, topic.Title), Words(topic.Share), Source, day)),
        ];
    }

    private static IReadOnlyList<CommitteeFigure> ContentOf(CatalogFigures counts, DateOnly day) =>
    [
        new("content.collections", CommitteeText.Collections, Number(counts.Collections), "catalog.db, Collections", day),
        new("content.documents", CommitteeText.Documents, Number(counts.Documents), "catalog.db, Documents", day),
        new("content.versions", CommitteeText.Versions, Number(counts.Versions), "catalog.db, Versions", day),
        new("content.passages", CommitteeText.Passages, Number(counts.Passages), "catalog.db, Passages", day),
        new("gaps.open", CommitteeText.GapsOpen, Number(counts.GapsOpen), "catalog.db, Feedback: Gap", day),
        new("gaps.done", CommitteeText.GapsDone, Number(counts.GapsDone), "catalog.db, Feedback: Gap", day),
        new("complaints.all", CommitteeText.Complaints, Number(counts.Complaints), "catalog.db, Feedback: NotHelpful", day),
        new("complaints.open", CommitteeText.ComplaintsOpen, Number(counts.ComplaintsOpen), "catalog.db, Feedback: NotHelpful", day),
    ];

    private static IEnumerable<CommitteeFigure> BarriersOf(CatalogFigures counts, DateOnly day) =>
    [
        new("barriers.open", CommitteeText.BarriersOpen, Number(counts.BarriersOpen), "catalog.db, Feedback: Barrier", day),
        new("barriers.done", CommitteeText.BarriersDone, Number(counts.BarriersDone), "catalog.db, Feedback: Barrier", day),
    ];

    private static IEnumerable<CommitteeFigure> MeasuredIn(PublishedRun run) => run.Figures.Select(figure => new CommitteeFigure(
        $"{run.File}:{figure.Name}", figure.Name, figure.Value.ToString("0.####", German),
        string.Join(", ", new[] { run.File, run.Set, run.Commit }.Where(part => part.Length > 0)), run.Date));

    private CommitteeFigure EnergyOf(ReportFigures figures, long? work, DateOnly day)
    {
        var range = UsageReports.EnergyOf(figures, work, options.CurrentValue);
        return new CommitteeFigure("energy.wattHours", CommitteeText.Energy, Format(CommitteeText.EnergyRange, range.LowWattHours, range.HighWattHours), options.CurrentValue.EnergySource, day);
    }

    private static string Words(Share share) => share.Side switch
    {
        ShareSide.Hidden => CommitteeText.TooFew,
        ShareSide.Below => Format(CommitteeText.Below, share.Percent),
        ShareSide.About => Format(CommitteeText.About, share.Percent),
        ShareSide.Above => Format(CommitteeText.Above, share.Percent),
    };

    private static string Number(long value) => value.ToString("N0", German);

    private static string Format(string text, params object[] values) => string.Format(German, text, values);
}
