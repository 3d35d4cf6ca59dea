using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>The visible rows of a sheet while it is read, by their numbers; then cells that were merged say their words again.</summary>
internal sealed class SheetGrid(BlockCollector blocks)
{
    private const int MostSteps = 5_000_000;

    private readonly List<(int Number, SheetRow Row)> _rows = [];
    private long _held;
    private int _steps;
    private int _lastColumn;

    /// <summary>Adds a row; numbers must grow, others are set behind the last row.</summary>
    public int Add(int number, SheetRow row)
    {
        var place = _rows.Count > 0 ? Math.Max(number, _rows[^1].Number + 1) : Math.Max(number, 1);
        if (row.Cells.Count == 0)
            return place;
        _rows.Add((place, row));
        _lastColumn = Math.Max(_lastColumn, row.Cells.Keys.Last());
        return place;
    }

    /// <summary>Counts text that a cell holds.</summary>
    public void Hold(int characters)
    {
        _held += characters + 3;
        blocks.EnsureRoom(_held);
    }

    /// <summary>Fills a merged area with the words of its first cell: below each other everywhere, beside each other to name columns and to tell headings.</summary>
    public void Merge(int firstRow, int lastRow, int firstColumn, int lastColumn)
    {
        var index = _rows.BinarySearch((firstRow, null!), Comparer<(int Number, SheetRow Row)>.Create((one, other) => one.Number.CompareTo(other.Number)));
        if (index < 0 || !_rows[index].Row.Cells.TryGetValue(firstColumn, out var cell))
            return;
        var end = Math.Min(lastColumn, Math.Max(_lastColumn, firstColumn + 1));
        for (; index < _rows.Count && _rows[index].Number <= lastRow; index++)
        {
            var row = _rows[index].Row;
            for (var column = firstColumn; column <= end; column++)
                Fill(row, column, cell, repeats: column > firstColumn);
            row.IsMergedAcross |= lastColumn > firstColumn;
        }
    }

    /// <summary>The rows in order; a null stands for rows in between that show nothing.</summary>
    public IReadOnlyList<SheetRow?> Rows()
    {
        var rows = new List<SheetRow?>();
        for (var index = 0; index < _rows.Count; index++)
        {
            if (index > 0 && _rows[index].Number > _rows[index - 1].Number + 1)
                rows.Add(null);
            rows.Add(_rows[index].Row);
        }

        return rows;
    }

    private void Fill(SheetRow row, int column, SheetCell cell, bool repeats)
    {
        if (++_steps > MostSteps)
            throw new ReadingRefusedException(RefusalReason.TooLarge);
        if (!row.Cells.TryAdd(column, cell))
            return;
        if (repeats)
            row.Repeated.Add(column);
        Hold(cell.Text.Length);
    }
}
