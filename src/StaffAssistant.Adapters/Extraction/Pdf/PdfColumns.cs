namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Finds two columns of running text on a page and puts the lines into the order in which they are read.</summary>
internal static class PdfColumns
{
    private const int LeastLines = 12;
    private const double LeastShare = 0.5;
    private const double LeastWords = 4;

    /// <summary>The lines in reading order: between lines that run over both columns, the left column stands before the right one.</summary>
    public static IReadOnlyList<PdfLine> InReadingOrder(IReadOnlyList<PdfLine> lines)
    {
        if (lines.Count < LeastLines || GutterOf(lines) is not { } gutter)
            return lines;
        var ordered = new List<PdfLine>();
        var (left, right) = (new List<PdfLine>(), new List<PdfLine>());
        foreach (var line in lines)
        {
            if (Crosses(line, gutter))
            {
                Close();
                ordered.Add(line);
                continue;
            }

            if (line.Where(word => word.Middle < gutter) is { } one)
                left.Add(one);
            if (line.Where(word => word.Middle >= gutter) is { } other)
                right.Add(other);
        }

        Close();
        return ordered;

        void Close()
        {
            ordered.AddRange(left);
            ordered.AddRange(right);
            left.Clear();
            right.Clear();
        }
    }

    // A place in the middle that most lines leave free, with running text on both sides; two columns of a table hold fewer words.
    private static double? GutterOf(IReadOnlyList<PdfLine> lines)
    {
        var (from, to) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        for (var share = 0.42; share <= 0.58; share += 0.02)
        {
            var place = from + ((to - from) * share);
            var both = lines.Where(line => !Crosses(line, place) && line.Left < place && line.Right > place).ToArray();
            if (both.Length < LeastLines || both.Length < lines.Count * LeastShare)
                continue;
            if (both.Average(line => line.Words.Count(word => word.Middle < place)) >= LeastWords && both.Average(line => line.Words.Count(word => word.Middle >= place)) >= LeastWords)
                return place;
        }

        return null;
    }

    private static bool Crosses(PdfLine line, double place)
    {
        for (var index = 0; index < line.Words.Count; index++)
        {
            var word = line.Words[index];
            if (word.Box.Left < place && word.Right > place)
                return true;
            if (index > 0 && line.Words[index - 1].Right < place && word.Box.Left > place && word.Box.Left - line.Words[index - 1].Right < word.Size)
                return true;
        }

        return false;
    }
}
