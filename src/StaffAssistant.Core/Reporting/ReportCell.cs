namespace StaffAssistant.Core.Reporting;

/// <summary>A cell of a download: a number, or text that stays text whatever it begins with.</summary>
/// <param name="Text">The text; empty for a number.</param>
/// <param name="Number">The number; null for text.</param>
public sealed record ReportCell(string Text, long? Number)
{
    /// <summary>Text.</summary>
    public static implicit operator ReportCell(string text) => new(text, null);

    /// <summary>A number.</summary>
    public static implicit operator ReportCell(long number) => new(string.Empty, number);
}
