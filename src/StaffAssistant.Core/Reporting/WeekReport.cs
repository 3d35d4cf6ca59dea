using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>A week of a report.</summary>
/// <param name="Week">Which one.</param>
/// <param name="Figures">Of the smallest published groups that cover the unit; null when nothing is published for it.</param>
/// <param name="With">The units that are in these figures beside the unit itself, because too few persons were active: empty when it stands alone.</param>
public sealed record WeekReport(IsoWeek Week, ReportFigures? Figures, IReadOnlyList<Unit> With);
