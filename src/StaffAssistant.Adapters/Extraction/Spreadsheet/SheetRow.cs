namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>A row of a sheet: the cells that show something, by their column from 0.</summary>
internal sealed class SheetRow
{
    /// <summary>Its cells, none of them empty.</summary>
    public SortedDictionary<int, SheetCell> Cells { get; } = [];

    /// <summary>True when one cell was merged across several columns.</summary>
    public bool IsMergedAcross { get; set; }

    /// <summary>Columns whose text only repeats the cell that was merged to their left.</summary>
    public HashSet<int> Repeated { get; } = [];

    /// <summary>True when it says one thing only.</summary>
    public bool HasOneText => Cells.Count - Repeated.Count == 1;

    /// <summary>The text of a column; empty where there is none.</summary>
    public string TextOf(int column) => Cells.TryGetValue(column, out var cell) ? cell.Text : string.Empty;

    /// <summary>True when every cell is set in bold.</summary>
    public bool IsBold => Cells.Count > 0 && Cells.Values.All(cell => cell.IsBold);

    /// <summary>True when a cell shows a number or date.</summary>
    public bool HasFigure => Cells.Values.Any(cell => cell.IsFigure);
}
