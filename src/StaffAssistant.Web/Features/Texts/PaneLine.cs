using StaffAssistant.Core.Texts;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>A paragraph as it is shown, cut where marks begin and end.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Heading">The level of its heading on the page, 3 to 6; 0 for anything else.</param>
/// <param name="Parts">Its words in order, each with the number of its mark or 0.</param>
public sealed record PaneLine(TextParagraph Paragraph, int Heading, IReadOnlyList<(string Words, int Mark)> Parts)
{
    private const int First = 3;
    private const int Deepest = 6;

    /// <summary>The paragraphs of a text; no heading lies more than one level below the one before it.</summary>
    public static IReadOnlyList<PaneLine> Of(IReadOnlyList<TextParagraph> paragraphs, IReadOnlyList<PaneMark> marks)
    {
        var (lines, marked, last) = (new List<PaneLine>(paragraphs.Count), marks.ToLookup(mark => mark.Paragraph), First - 1);
        foreach (var paragraph in paragraphs)
        {
            var level = paragraph.IsHeading ? Math.Min(Math.Min(Deepest, First - 1 + Math.Max(1, paragraph.Block.Level)), last + 1) : 0;
            last = level == 0 ? last : level;
            lines.Add(new PaneLine(paragraph, level, Cut(paragraph.Block.Text, [.. marked[paragraph.Number].OrderBy(mark => mark.Span.Start)])));
        }

        return lines;
    }

    private static List<(string Words, int Mark)> Cut(string text, IReadOnlyList<PaneMark> marks)
    {
        var (parts, at) = (new List<(string Words, int Mark)>(), 0);
        foreach (var mark in marks.Where(mark => mark.Span.End <= text.Length))
        {
            if (mark.Span.Start < at)
                continue;
            if (mark.Span.Start > at)
                parts.Add((text[at..mark.Span.Start], 0));
            parts.Add((mark.Span.In(text), mark.Number));
            at = mark.Span.End;
        }

        if (at < text.Length)
            parts.Add((text[at..], 0));
        return parts;
    }
}
