namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Name">What its tab says.</param>
/// <param name="RelationId">Where it lies.</param>
/// <param name="IsHidden">True when the tab is not shown.</param>
internal sealed record WorkbookSheet(string Name, string RelationId, bool IsHidden);
