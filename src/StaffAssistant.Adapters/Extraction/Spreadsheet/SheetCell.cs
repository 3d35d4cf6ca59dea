namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>A cell as it is shown.</summary>
/// <param name="Text">Its text on one line.</param>
/// <param name="IsFigure">True for numbers, dates and truth values.</param>
/// <param name="IsBold">True when it is set in bold.</param>
internal readonly record struct SheetCell(string Text, bool IsFigure = false, bool IsBold = false)
{
    /// <summary>True when it shows nothing.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text);

    /// <summary>True for what may name a column: words, or a year.</summary>
    public bool MayNameColumn => IsEmpty || (Text.Length <= 120 && (!IsFigure || IsYear));

    private bool IsYear => Text is ['1' or '2', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9'];
}
