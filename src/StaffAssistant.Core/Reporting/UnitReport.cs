using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>A unit right below the one that a report is about.</summary>
/// <param name="Unit">Which one.</param>
/// <param name="WeeksAlone">In how many weeks it can be shown by itself.</param>
/// <param name="Figures">Of those weeks; null when there is none.</param>
public sealed record UnitReport(Unit Unit, int WeeksAlone, ReportFigures? Figures);
