namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>The words of a paragraph as they are shown.</summary>
/// <param name="Lines">Its lines; more than one where the author broke them.</param>
/// <param name="IsBold">True when every visible word is bold.</param>
internal sealed record DocxText(IReadOnlyList<string> Lines, bool IsBold);
