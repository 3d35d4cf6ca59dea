using StaffAssistant.Core.Passages;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Util;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>A page taken apart.</summary>
/// <param name="Layout">Its words in reading order, with their places.</param>
/// <param name="Lines">Its lines in reading order, tables left out.</param>
/// <param name="Grids">Its ruled tables.</param>
internal sealed record PdfPage(PageLayout Layout, IReadOnlyList<PdfLine> Lines, IReadOnlyList<PdfGrid> Grids)
{
    /// <summary>Takes a page apart.</summary>
    public static PdfPage Of(Page page, IReadOnlyList<Letter> letters, TextNotes signs)
    {
        var height = page.Height;
        var words = DefaultWordExtractor.Instance.GetWords(letters).Where(word => !string.IsNullOrWhiteSpace(word.Text)).Select(word => PdfWord.Of(word, height)).ToList();
        signs.Look(string.Join(' ', letters.Select(letter => letter.Value)));
        var grids = PdfGrid.In(PdfRules.On(page, height), words);
        var inGrids = grids.SelectMany(grid => grid.Words).ToHashSet();
        var lines = PdfColumns.InReadingOrder(PdfLine.Of([.. words.Where(word => word.IsHorizontal && !inGrids.Contains(word))], page.Number));
        var ordered = InOrder(lines, grids).Concat(words.Where(word => !word.IsHorizontal && !inGrids.Contains(word))).Select(word => word.Box).ToArray();
        return new PdfPage(new PageLayout(page.Number, (float)page.Width, (float)height, ordered), lines, grids);
    }

    // A table stands before the first line that begins below its upper edge.
    private static IEnumerable<PdfWord> InOrder(IReadOnlyList<PdfLine> lines, IReadOnlyList<PdfGrid> grids)
    {
        var waiting = new Queue<PdfGrid>(grids);
        foreach (var line in lines)
        {
            while (waiting.TryPeek(out var grid) && grid.Top < line.Baseline)
            {
                foreach (var word in waiting.Dequeue().Words)
                    yield return word;
            }

            foreach (var word in line.Words)
                yield return word;
        }

        foreach (var word in waiting.SelectMany(grid => grid.Words))
            yield return word;
    }
}
