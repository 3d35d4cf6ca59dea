using System.Globalization;
using StaffAssistant.Core.Reporting;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>A report as tables, for downloads: the same figures as on the page.</summary>
internal static class ReportTables
{
    public static IReadOnlyList<ReportTable> Of(UsageReport report, Approval approval) => [Figures(report, approval), Weeks(report), Below(report), Collections(report), Documents(report), Templates(report)];

    private static ReportTable Figures(UsageReport report, Approval approval) => new(ReportsText.SheetFigures, [ReportsText.ColumnFigure, ReportsText.ColumnPeriod, ReportsText.ColumnBefore],
    [
        [ReportsText.Unit, report.Unit.Title, report.Unit.Title],
        [ReportsText.Period, ReportWords.Period(report.Period), ReportWords.Period(report.Period.Previous)],
        [ReportsText.Questions, Cell(report.Total?.Questions), Cell(report.Before?.Questions)],
        .. Shares(report.Total, report.Before),
        [ReportsText.Gaps, Count(report.Gaps, report), string.Empty],
        [ReportsText.ModelWork, Count(report.ModelWork, report), string.Empty],
        [ReportsText.Energy, report.Energy is null ? ReportsText.Hidden : ReportWords.Energy(report.Energy), string.Empty],
        [ReportsText.Together, ReportWords.Units(report.With), string.Empty],
        [ReportsText.ApprovedBy, $"{approval.Body}, {approval.Date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)}, {approval.Document}", string.Empty],
    ]);

    /// <summary>A count that is rounded to five and never told for a week.</summary>
    public static string Count(long? rounded, UsageReport report) =>
        rounded is { } count ? string.Format(CultureInfo.CurrentCulture, ReportsText.About, ReportWords.Number(count)) : report.Period.Blocks.Count == 0 ? ReportsText.Hidden : ReportsText.FewerThanFive;

    private static IEnumerable<IReadOnlyList<ReportCell>> Shares(ReportFigures? total, ReportFigures? before)
    {
        yield return Row(ReportsText.Proven, figures => ReportWords.Share(figures.Proven));
        yield return Row(ReportsText.NoSource, figures => ReportWords.Share(figures.NoSource));
        yield return Row(ReportsText.Decisions, figures => ReportWords.Share(figures.Decisions));
        yield return Row(ReportsText.Helpful, figures => ReportWords.Share(figures.Helpful));
        yield return Row(ReportsText.ByModel, figures => ReportWords.Share(figures.ByModel));
        yield return Row(ReportsText.FirstStatement, figures => ReportWords.Time(figures.MedianMilliseconds));
        yield return Row(ReportsText.FirstStatementSlow, figures => ReportWords.Time(figures.SlowMilliseconds));

        IReadOnlyList<ReportCell> Row(string name, Func<ReportFigures, string> of) =>
            [name, total is null ? ReportsText.TooFew : of(total), before is null ? ReportsText.TooFew : of(before)];
    }

    private static ReportTable Weeks(UsageReport report) => new(ReportsText.PerWeek,
        [ReportsText.ColumnWeek, ReportsText.Questions, ReportsText.Proven, ReportsText.NoSource, ReportsText.Decisions, ReportsText.Together],
        [.. report.Weeks.Select(week => Line(week.Week.ToString(), week.Figures, ReportWords.Units(week.With)))]);

    private static ReportTable Below(UsageReport report) => new(ReportsText.PerUnit,
        [ReportsText.ColumnUnit, ReportsText.Questions, ReportsText.Proven, ReportsText.NoSource, ReportsText.Decisions, ReportsText.ColumnWeeks],
        [
            .. report.Below.Select(below => Line(below.Unit.Title, below.Figures, WeeksOf(below, report))),
            .. report.Rest is null ? Enumerable.Empty<IReadOnlyList<ReportCell>>() : [Line(ReportsText.Rest, report.Rest, string.Empty)],
        ]);

    public static string WeeksOf(UnitReport below, UsageReport report) => string.Format(CultureInfo.CurrentCulture, ReportsText.WeeksOf, below.WeeksAlone, report.Weeks.Count);

    private static ReportTable Collections(UsageReport report) => new(
        ReportsText.PerCollection, [ReportsText.ColumnCollection, ReportsText.ColumnShare], [.. report.Collections.Select(topic => Row(ReportWords.Collection(topic), ReportWords.Share(topic.Share)))]);

    private static ReportTable Documents(UsageReport report) => new(ReportsText.PerDocument, [ReportsText.ColumnDocument, ReportsText.ColumnCollection, ReportsText.ColumnKind, ReportsText.ColumnShare],
        [.. report.Topics.Select(topic => Row(ReportWords.Topic(topic), topic.Collection, topic.DocumentKind, ReportWords.Share(topic.Share)))]);

    private static ReportTable Templates(UsageReport report) => new(ReportsText.PerTemplate, [ReportsText.ColumnTemplate, ReportsText.ColumnCollection, ReportsText.ColumnShare],
        [.. report.Templates.Select(topic => Row(ReportWords.Topic(topic), topic.Collection, ReportWords.Share(topic.Share)))]);

    private static IReadOnlyList<ReportCell> Line(string name, ReportFigures? figures, string last) => figures is null
        ? Row(name, ReportsText.TooFew, string.Empty, string.Empty, string.Empty, last)
        : [name, figures.Questions, ReportWords.Share(figures.Proven), ReportWords.Share(figures.NoSource), ReportWords.Share(figures.Decisions), last];

    private static IReadOnlyList<ReportCell> Row(params string[] cells) => [.. cells.Select(cell => (ReportCell)cell)];

    private static ReportCell Cell(long? number) => number is { } value ? value : ReportsText.TooFew;
}
