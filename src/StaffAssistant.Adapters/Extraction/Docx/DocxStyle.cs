namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>What the style of a paragraph says about it.</summary>
/// <param name="HeadingLevel">Depth of a heading, from 1; 0 for everything else.</param>
/// <param name="IsTitle">True for the title of the document.</param>
/// <param name="IsContents">True for entries of a table of contents.</param>
/// <param name="NumberingId">The numbering that the style brings along; null for none.</param>
/// <param name="NumberingLevel">The level in that numbering, from 0.</param>
internal sealed record DocxStyle(int HeadingLevel, bool IsTitle, bool IsContents, int? NumberingId, int NumberingLevel)
{
    /// <summary>The style of running text.</summary>
    public static DocxStyle Plain { get; } = new(0, false, false, null, 0);
}
