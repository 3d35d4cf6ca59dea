using StaffAssistant.Core.Language;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Readability;

/// <summary>A place that a rule speaks of.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Paragraph">Where it stands.</param>
/// <param name="Span">The words in the paragraph without its label.</param>
/// <param name="Instead">Plainer words, in German, where the rule knows some; else null.</param>
/// <param name="Count">What was counted: words of a sentence, letters of a word, nouns; 0 where nothing was.</param>
public sealed record ReadabilityFinding(ReadabilityRule Rule, TextParagraph Paragraph, TextSpan Span, string? Instead, int Count)
{
    /// <summary>The words.</summary>
    public string Words => Span.In(Paragraph.Block.Text);
}
