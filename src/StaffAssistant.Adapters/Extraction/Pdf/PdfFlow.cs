using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>Makes one flow of blocks out of the lines and tables of all pages.</summary>
internal static class PdfFlow
{
    private const double WideLeading = 1.3;

    /// <summary>The blocks in reading order; labels are still in the text.</summary>
    public static IReadOnlyList<TextBlock> Read(IReadOnlyList<PdfPage> pages)
    {
        var looks = new PdfHeadings([.. pages.SelectMany(page => page.Lines)]);
        var edges = new PdfEdges(pages.SelectMany(page => page.Lines));
        var leading = LeadingOf(pages);
        var blocks = new List<TextBlock>();
        var running = new List<SourceLine>();
        IReadOnlyList<string>? header = null;
        foreach (var page in pages)
        {
            PdfLine? above = null;
            var grids = new Queue<PdfGrid>(page.Grids);
            foreach (var line in page.Lines)
            {
                while (grids.TryPeek(out var grid) && grid.Top < line.Baseline)
                    AddGrid(grids.Dequeue(), page.Layout.Number);
                if (above is not null && running.Count > 0)
                    running[^1] = running[^1] with { IsFull = edges.IsFull(above, line) };
                if (above is not null && IsGap(above, line, leading))
                    running.Add(new SourceLine(string.Empty));
                running.Add(new SourceLine(line.Text, line.Page, looks.LevelOf(line)));
                above = line;
            }

            // At the foot of a page the next word is not known; a line that reaches the right edge is full.
            if (above is not null && running.Count > 0)
                running[^1] = running[^1] with { IsFull = edges.IsFull(above, null) };

            while (grids.TryDequeue(out var grid))
                AddGrid(grid, page.Layout.Number);
        }

        blocks.AddRange(ColumnText.Read(running));
        return blocks;

        void AddGrid(PdfGrid grid, int page)
        {
            var goesOn = running.Count == 0 && header is not null && grid.Rows[0].SequenceEqual(header);
            blocks.AddRange(ColumnText.Read(running));
            running.Clear();
            var hasHeader = grid.IsHeaderBold || TableBlocks.LooksLikeHeader(grid.Rows[0]);
            blocks.AddRange(grid.Rows.Skip(goesOn ? 1 : 0).Select((cells, row) => TableBlocks.Row(cells, hasHeader && !goesOn && row == 0, page)));
            header = hasHeader ? grid.Rows[0] : null;
        }
    }

    // A step back upwards is the next column; there the paragraph may go on.
    private static bool IsGap(PdfLine above, PdfLine line, double leading) =>
        line.Baseline - above.Baseline > Math.Max(leading, Math.Min(above.Size, line.Size) * 1.15) * WideLeading;

    // The usual distance of two lines.
    private static double LeadingOf(IReadOnlyList<PdfPage> pages)
    {
        var steps = pages.SelectMany(page => page.Lines.Zip(page.Lines.Skip(1), (above, line) => line.Baseline - above.Baseline)).Where(step => step > 1)
            .GroupBy(step => Math.Round(step * 2) / 2).OrderByDescending(group => group.Count()).ThenBy(group => group.Key);
        return steps.FirstOrDefault()?.Key ?? 12;
    }
}
