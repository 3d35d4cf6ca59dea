using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>A row of a Word table.</summary>
internal sealed record DocxTable(IReadOnlyList<string> Cells, bool IsHeader)
{
    private const int LongCell = 600;

    /// <summary>The rows that hold words. A cell that goes on from the row above says its words again, so that each row stands for itself.</summary>
    public static IReadOnlyList<DocxTable> RowsOf(Table table, DocxRuns runs)
    {
        var rows = new List<DocxTable>();
        var above = new List<string>();
        foreach (var row in table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null))
        {
            var cells = new List<string>();
            foreach (var cell in row.Elements<TableCell>())
                cells.Add(GoesOn(cell) && cells.Count < above.Count ? above[cells.Count] : WordsOf(cell, runs));
            above = cells;
            if (cells.Exists(cell => cell.Length > 0))
                rows.Add(new DocxTable(cells, row.TableRowProperties?.GetFirstChild<TableHeader>() is { } header && (header.Val is null || header.Val.Value == OnOffOnlyValues.On)));
        }

        return rows;
    }

    /// <summary>True for a table that only arranges text on the page: one column, one row, or cells as long as paragraphs.</summary>
    public static bool IsLayout(IReadOnlyList<DocxTable> rows) =>
        rows.All(row => row.Cells.Count == 1) || (rows.Count == 1 && !rows[0].IsHeader) || rows.Any(row => row.Cells.Any(cell => cell.Length > LongCell));

    private static bool GoesOn(TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val.Value == MergedCellValues.Continue);

    private static string WordsOf(TableCell cell, DocxRuns runs) => string.Join(' ', cell.Descendants<Paragraph>().SelectMany(paragraph => runs.Of(paragraph).Lines));
}
