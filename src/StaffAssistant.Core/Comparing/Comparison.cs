namespace StaffAssistant.Core.Comparing;

/// <summary>Two texts side by side.</summary>
/// <param name="Rows">Their paragraphs: in the order of the new text, those that are gone where they stood.</param>
/// <param name="Facts">What of their numbers, days and references is different, the weightiest kinds first.</param>
public sealed record Comparison(IReadOnlyList<ComparedParagraph> Rows, IReadOnlyList<FactChange> Facts)
{
    /// <summary>How many paragraphs had this become of them.</summary>
    public int Count(ParagraphChange change) => Rows.Count(row => row.Change == change);

    /// <summary>True when nothing is different.</summary>
    public bool IsSame => Rows.All(row => row.Change == ParagraphChange.Same);
}
