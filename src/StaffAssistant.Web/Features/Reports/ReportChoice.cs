using Microsoft.AspNetCore.WebUtilities;
using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>Unit and period of a report, as the address holds them. Both are fixed: there is no free time span.</summary>
/// <param name="Unit">The unit; null when there is none to see.</param>
/// <param name="Period">The period; null when nothing is published.</param>
internal sealed record ReportChoice(Unit? Unit, ReportPeriod? Period)
{
    public const string UnitKey = "einheit";
    public const string PeriodKey = "zeitraum";

    public static ReportChoice Of(string? unit, string? period, ReportSight sight, IReadOnlyList<ReportPeriod> periods) => new(
        unit is null ? sight.Own : sight.Find(unit),
        period is null ? periods.Count > 0 ? periods[0] : null : periods.FirstOrDefault(one => one.Name == period));

    /// <summary>The periods for which something is published: whole blocks first, then the one that runs, then years; each the latest first.</summary>
    public static IReadOnlyList<ReportPeriod> PeriodsOf(IReadOnlyList<IsoWeek> weeks)
    {
        var blocks = weeks.Select(week => week.Block).Distinct().OrderDescending().ToList();
        var running = blocks.Where(block => weeks.Count > 0 && block.Last.CompareTo(weeks[^1]) > 0).ToList();
        var years = weeks.Select(week => week.Year).Distinct().OrderDescending();
        return [.. blocks.Except(running).Concat(running).Select(ReportPeriod.Of), .. years.Select(ReportPeriod.OfYear)];
    }

    public static string Address(string unit, string period) => With("/berichte", unit, period);

    public static string Download(string unit, string period, string form) => QueryHelpers.AddQueryString(With("/berichte/herunterladen", unit, period), "form", form);

    private static string With(string path, string unit, string period) =>
        QueryHelpers.AddQueryString(path, new Dictionary<string, string?> { [UnitKey] = unit, [PeriodKey] = period });
}
