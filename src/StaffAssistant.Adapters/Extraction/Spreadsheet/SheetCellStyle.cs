namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>How a cell looks, as far as it matters for its words.</summary>
/// <param name="Format">How its number is shown.</param>
/// <param name="IsBold">True for bold words.</param>
/// <param name="IsInvisible">True for white words on no ground.</param>
internal sealed record SheetCellStyle(SheetNumberFormat Format, bool IsBold, bool IsInvisible)
{
    /// <summary>The look of a cell that says nothing about it.</summary>
    public static SheetCellStyle Plain { get; } = new(SheetNumberFormat.General, false, false);
}
