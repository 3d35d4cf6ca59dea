using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
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
    /// <summary>False for cells of a table side by side: what they say is said by the table, not by one row of it. A table of one column may hold sentences.</summary>
    public bool IsSentence => Paragraph.Block.Kind is not (BlockKind.TableHeader or BlockKind.TableRow) || !Paragraph.Block.Text.Contains(TextBlock.CellSeparator, StringComparison.Ordinal);

    /// <summary>The sentences of a text in order; headings are none. Rows of tables stand for sentences only where a text has no others.</summary>
    public static IEnumerable<TextSentence> Of(WorkingText text)
    {
        var all = AllOf(text);
        return all.Any(sentence => sentence.IsSentence) ? all.Where(sentence => sentence.IsSentence) : all;
    }

    private static IEnumerable<TextSentence> AllOf(WorkingText text)
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
