using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>
/// A table of a text document, row by row. A cell that reaches over several rows says its words again in each, so that each row stands for itself; several
/// rows of column names become one.
/// </summary>
internal sealed class GridTable(BlockCollector room)
{
    private const int LongCell = 600;
    private const int MostColumns = 256;
    private const int MostNameRows = 3;

    private readonly List<Row> _rows = [];
    private readonly Dictionary<int, (string Text, int Rows)> _reaching = [];
    private long _held;

    /// <summary>Begins a row; what reaches down from above is in it already.</summary>
    public void BeginRow(bool isHeader = false)
    {
        _rows.Add(new Row { IsHeader = isHeader });
        CarryOver();
    }

    /// <summary>Adds a cell to the row that was begun last.</summary>
    public void AddCell(string text, int columns = 1, int rows = 1, bool namesColumn = false)
    {
        if (_rows.Count == 0)
            BeginRow();
        var row = _rows[^1];
        var width = Math.Clamp(columns, 1, MostColumns);
        row.Own.Add((text, width));
        row.IsNames &= namesColumn;
        for (var index = 0; index < width && row.Cells.Count < MostColumns; index++)
        {
            if (rows > 1)
                _reaching[row.Cells.Count] = (text, rows - 1);
            row.Cells.Add((text, index > 0));
            Hold(text.Length);
        }

        CarryOver();
    }

    /// <summary>True for a table that only arranges text on the page: one column, one row, or cells as long as paragraphs.</summary>
    public bool OnlyArranges
    {
        get
        {
            var rows = _rows.Where(row => row.HasWords).ToArray();
            return rows.Length == 0 || rows.All(row => row.Cells.Count == 1) || (rows.Length == 1 && !IsHeader(rows[0])) || rows.Any(row => row.Own.Any(cell => cell.Text.Length > LongCell));
        }
    }

    /// <summary>The rows as blocks.</summary>
    public IEnumerable<TextBlock> Blocks()
    {
        var rows = _rows.Where(row => row.HasWords).ToArray();
        var names = NamesOf(rows, out var taken);
        var shown = false;
        foreach (var row in rows.Skip(taken))
        {
            if (row.IsLine)
            {
                var text = row.Own.First(cell => cell.Text.Length > 0).Text;
                yield return new TextBlock(TypedHeadings.ReadsLikeHeading(text) && LabelReader.Read(text) is null ? BlockKind.Heading : BlockKind.Paragraph, text);
                shown = false;
                continue;
            }

            if (names is not null && !shown)
                yield return TableBlocks.Row(names, isHeader: true);
            shown = true;
            yield return TableBlocks.Row([.. row.Cells.Select(cell => cell.IsSpanned ? string.Empty : cell.Text)], isHeader: false);
        }

        if (names is not null && taken == rows.Length)
            yield return TableBlocks.Row(names, isHeader: true);
    }

    private static string[]? NamesOf(Row[] rows, out int taken)
    {
        taken = Math.Min(rows.TakeWhile(IsHeader).Count(), MostNameRows);
        if (taken == 0 && rows.Length > 1 && !rows[0].IsLine && TableBlocks.LooksLikeHeader([.. rows[0].Cells.Select(cell => cell.Text)]))
            taken = 1;
        if (taken == 0)
            return null;
        var names = rows.Take(taken).ToArray();
        return [.. Enumerable.Range(0, names.Max(row => row.Cells.Count)).Select(column => string.Join(' ', names.Select(row => row.TextAt(column)).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)))];
    }

    private static bool IsHeader(Row row) => !row.IsLine && (row.IsHeader || (row.IsNames && row.Own.Count > 1));

    private void CarryOver()
    {
        var row = _rows[^1];
        while (_reaching.TryGetValue(row.Cells.Count, out var above) && row.Cells.Count < MostColumns)
        {
            if (above.Rows > 1)
                _reaching[row.Cells.Count] = (above.Text, above.Rows - 1);
            else
                _reaching.Remove(row.Cells.Count);
            row.Cells.Add((above.Text, false));
            Hold(above.Text.Length);
        }
    }

    private void Hold(int characters)
    {
        _held += characters + 1;
        room.EnsureRoom(_held);
    }

    private sealed class Row
    {
        public List<(string Text, bool IsSpanned)> Cells { get; } = [];

        public List<(string Text, int Columns)> Own { get; } = [];

        public bool IsHeader { get; init; }

        public bool IsNames { get; set; } = true;

        public bool HasWords => Own.Exists(cell => cell.Text.Length > 0);

        // One text across the table stands between its rows, not in them.
        public bool IsLine => Own.Count == 1 && Cells.Count > 1 && Own[0].Columns == Cells.Count;

        public string TextAt(int column) => column < Cells.Count ? Cells[column].Text : string.Empty;
    }
}
