using StaffAssistant.Core.Language;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Summaries;

/// <summary>A sentence with what its place says of it.</summary>
/// <param name="Paragraph">The paragraph that it stands in.</param>
/// <param name="Span">Where it stands in the paragraph's words.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Section">Number of the stretch between two headings, from 0.</param>
/// <param name="OpensSection">True in the first paragraph below a heading.</param>
/// <param name="OpensParagraph">True for the first sentence of its paragraph.</param>
internal sealed record TextSentence(TextParagraph Paragraph, TextSpan Span, string Text, int Section, bool OpensSection, bool OpensParagraph)
{
    /// <summary>The sentences of a text in order; headings are none.</summary>
    public static IEnumerable<TextSentence> Of(WorkingText text)
    {
        var (section, since) = (0, 0);
        foreach (var paragraph in text.Paragraphs)
        {
            if (paragraph.IsHeading)
            {
                section += since > 0 ? 1 : 0;
                since = 0;
                continue;
            }

            var opens = true;
            foreach (var span in SentenceSplitter.Split(paragraph.Block.Text))
            {
                yield return new TextSentence(paragraph, span, span.In(paragraph.Block.Text), section, since == 0, opens);
                opens = false;
            }

            since++;
        }
    }
}
