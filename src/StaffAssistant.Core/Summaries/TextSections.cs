using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Summaries;

/// <summary>The sections that a text is read by: those of the outermost headings of which there are several; without headings, stretches of about equal length.</summary>
internal static class TextSections
{
    private const int MostStretches = 12;
    private const int ParagraphsOfStretch = 20;
    private const int Deepest = 4;

    /// <summary>For each paragraph the number of its section.</summary>
    public static int[] Of(WorkingText text)
    {
        for (var depth = 1; depth <= Deepest; depth++)
        {
            var sections = AtDepth(text, depth);
            if (sections.Distinct().Count(section => section > 0) > 1)
                return sections;
        }

        var length = Math.Max(ParagraphsOfStretch, (text.Paragraphs.Count + MostStretches - 1) / MostStretches);
        return [.. text.Paragraphs.Select((_, index) => index / length)];
    }

    // What stands above the first heading of that depth is section 0.
    private static int[] AtDepth(WorkingText text, int depth)
    {
        var (section, path, result) = (0, string.Empty, new int[text.Paragraphs.Count]);
        foreach (var (index, paragraph) in text.Paragraphs.Index())
        {
            var here = string.Join('\n', paragraph.Place.HeadingPath.Take(depth));
            if (here != path)
                (section, path) = (section + 1, here);
            result[index] = paragraph.Place.HeadingPath.Count == 0 ? 0 : section;
        }

        return result;
    }
}
