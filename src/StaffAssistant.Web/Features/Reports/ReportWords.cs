using System.Globalization;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>The words for figures and periods.</summary>
internal static class ReportWords
{
    private const char NoBreak = '\u00A0';

    public static string Number(long value) => value.ToString("N0", CultureInfo.CurrentCulture);

    public static string Share(Share share) => share.Side switch
    {
        ShareSide.Hidden => ReportsText.Hidden,
        ShareSide.Below => string.Format(CultureInfo.CurrentCulture, ReportsText.Below, share.Percent),
        ShareSide.About => $"{share.Percent}{NoBreak}%",
        ShareSide.Above => string.Format(CultureInfo.CurrentCulture, ReportsText.Above, share.Percent),
    };

    public static string Time(int? milliseconds) => milliseconds is { } time
        ? string.Format(CultureInfo.CurrentCulture, ReportsText.Under, (time / 1000.0).ToString("0.0", CultureInfo.CurrentCulture))
        : ReportsText.Hidden;

    /// <summary>Two digits are more than an assumption can carry.</summary>
    public static string Energy(EnergyRange range) => string.Format(CultureInfo.CurrentCulture, ReportsText.EnergyRange, Hours(range.LowWattHours), Hours(range.HighWattHours));

    /// <summary><c>3. Quartal 2026 (KW 27 bis 39)</c>.</summary>
    public static string Period(ReportPeriod period) => period.Blocks.Count switch
    {
        0 => string.Format(CultureInfo.CurrentCulture, ReportsText.PeriodWeek, period.Weeks[0].Number, period.Weeks[0].Year),
        1 => string.Format(CultureInfo.CurrentCulture, ReportsText.PeriodBlock, period.Blocks[0].Number, period.Blocks[0].Year, period.Weeks[0].Number, period.Weeks[^1].Number),
        _ => string.Format(CultureInfo.CurrentCulture, ReportsText.PeriodYear, period.Blocks[0].Year),
    };

    public static string Week(IsoWeek week) => string.Format(CultureInfo.CurrentCulture, ReportsText.Week, week.Number);

    public static string Days(ReportPeriod period) =>
        string.Format(CultureInfo.CurrentCulture, ReportsText.Days, period.FirstDay.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), period.LastDay.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture));

    public static string Topic(TopicReport topic) => topic.Kind switch
    {
        TopicKind.Document => topic.Title,
        TopicKind.Collection => string.Format(CultureInfo.CurrentCulture, ReportsText.FurtherOf, topic.Collection),
        TopicKind.Other => ReportsText.Other,
    };

    public static string Collection(TopicReport topic) => topic.Kind == TopicKind.Other ? ReportsText.Other : topic.Collection;

    public static string Units(IEnumerable<Unit> units) => string.Join(", ", units.Select(unit => unit.Title));

    private static string Hours(double wattHours)
    {
        if (wattHours == 0)
            return "0";
        var step = Math.Pow(10, Math.Floor(Math.Log10(wattHours)) - 1);
        return (Math.Round(wattHours / step) * step).ToString(step >= 1 ? "N0" : "0.####", CultureInfo.CurrentCulture);
    }
}
