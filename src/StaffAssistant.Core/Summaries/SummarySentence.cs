using StaffAssistant.Core.Language;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Summaries;

/// <summary>A sentence of a text, verbatim, with its place.</summary>
/// <param name="Paragraph">The paragraph that it stands in.</param>
/// <param name="Span">Where it stands in the paragraph's words without the label.</param>
/// <param name="Score">How central it is, from 0 to 1; comparable within one text only.</param>
public sealed record SummarySentence(TextParagraph Paragraph, TextSpan Span, double Score)
{
    /// <summary>The sentence.</summary>
    public string Text => Span.In(Paragraph.Block.Text);
}
