namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>A ruled table; the header row is shaded and repeated on a new page.</summary>
internal static class PdfTable
{
    private const double Size = 10;
    private const double Leading = 13.5;
    private const double Padding = 6;

    public static void Draw(PageLayout layout, Block.Table table, double indent)
    {
        var widths = ColumnWidths(layout.Measure, table, layout.ColumnRight - layout.ColumnLeft - indent);
        var rows = table.Rows.Select((row, index) => Wrap(layout.Measure, row, widths, index == 0)).ToList();
        layout.Space(4);
        layout.Require(Height(rows[0]) + (rows.Count > 1 ? Height(rows[1]) : 0));
        DrawRow(layout, rows[0], widths, indent, isHeader: true);
        foreach (var row in rows.Skip(1))
        {
            if (layout.Require(Height(row))) DrawRow(layout, rows[0], widths, indent, isHeader: true);
            DrawRow(layout, row, widths, indent, isHeader: false);
        }

        layout.Advance(12);
    }

    private static void DrawRow(PageLayout layout, List<List<string>> cells, double[] widths, double indent, bool isHeader)
    {
        var x = layout.ColumnLeft + indent;
        var height = Height(cells);
        var (top, bottom, right) = (layout.Y, layout.Y - height, x + widths.Sum());
        if (isHeader)
        {
            layout.Add(new PageItem.Shade(x, bottom, right - x, height));
            layout.Add(new PageItem.Rule(x, top, right, top, 0.6));
        }

        var left = x;
        for (var column = 0; column < cells.Count; column++)
        {
            layout.Add(new PageItem.Rule(left, top, left, bottom, 0.6));
            var baseline = top - Padding + 2 - Size;
            foreach (var line in cells[column])
            {
                layout.Add(new PageItem.Words(line, left + Padding, baseline, Size, isHeader));
                baseline -= Leading;
            }

            left += widths[column];
        }

        layout.Add(new PageItem.Rule(right, top, right, bottom, 0.6));
        layout.Add(new PageItem.Rule(x, bottom, right, bottom, 0.6));
        layout.Advance(height);
    }

    private static double Height(List<List<string>> cells) => (cells.Max(c => c.Count) * Leading) + (2 * Padding) - 4;

    private static List<List<string>> Wrap(TextMeasure measure, IReadOnlyList<string> row, double[] widths, bool isHeader) =>
        [.. row.Select((cell, column) => measure.Lines(cell, Size, widths[column] - (2 * Padding), isHeader))];

    /// <summary>Natural widths where they fit; else each column gets at least its longest word and a share of the rest.</summary>
    private static double[] ColumnWidths(TextMeasure measure, Block.Table table, double available)
    {
        var columns = Enumerable.Range(0, table.Rows[0].Count).ToList();
        double Widest(int column, Func<string, string> part) =>
            table.Rows.Max(row => measure.Width(part(row[column]), Size, isBold: true)) + (2 * Padding) + 1;
        var natural = columns.Select(c => Widest(c, text => text)).ToArray();
        if (natural.Sum() <= available) return [.. natural.Select(w => w * available / natural.Sum())];
        var least = columns.Select(c => Widest(c, text => text.Split(' ').MaxBy(word => measure.Width(word, Size, isBold: true))!)).ToArray();
        var wish = columns.Select(c => natural[c] - least[c]).ToArray();
        return [.. columns.Select(c => least[c] + ((available - least.Sum()) * wish[c] / wish.Sum()))];
    }
}
