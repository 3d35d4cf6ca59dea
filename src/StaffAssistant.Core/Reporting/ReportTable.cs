namespace StaffAssistant.Core.Reporting;

/// <summary>A table of a download.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Columns">The heads of its columns.</param>
/// <param name="Rows">Its rows; the first cell names the row.</param>
public sealed record ReportTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows);
