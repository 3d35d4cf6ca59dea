namespace StaffAssistant.Core.Texts;

/// <summary>A text that somebody works with for as long as a page is open: pasted, read from a file, or a version of a document. It is stored nowhere.</summary>
/// <param name="Title">What it is called; may be empty for a pasted text.</param>
/// <param name="Paragraphs">Its paragraphs in reading order, headings included.</param>
public sealed record WorkingText(string Title, IReadOnlyList<TextParagraph> Paragraphs)
{
    /// <summary>The language as a BCP 47 tag.</summary>
    public string Language { get; init; } = "de";

    /// <summary>What was noticed while reading, in German sentences.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>The paragraph with a number.</summary>
    public TextParagraph At(int number) => Paragraphs[number - 1];
}
