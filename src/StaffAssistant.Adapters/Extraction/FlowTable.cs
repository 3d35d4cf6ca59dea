using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>An open table: its rows, and the same text as it runs, for the case that the table only arranges it.</summary>
internal sealed class FlowTable(BlockCollector blocks)
{
    private readonly GridTable _grid = new(blocks);
    private readonly List<TextBlock> _running = [];
    private readonly List<TextBlock> _above = [];
    private List<TextBlock>? _cell;
    private (bool NamesColumn, int Columns, int Rows) _shape;
    private bool _onlyArranges;

    public void OpenRow(bool isHeader) => _grid.BeginRow(isHeader);

    public void OpenCell(bool namesColumn, int columns, int rows) => (_cell, _shape) = ([], (namesColumn, columns, rows));

    public void CloseCell()
    {
        if (_cell is null)
            return;
        _grid.AddCell(string.Join(' ', _cell.Select(block => block.LabelledText)), _shape.Columns, _shape.Rows, _shape.NamesColumn);
        _running.AddRange(_cell);
        _cell = null;
    }

    /// <summary>Adds what stands in the open cell, or above the table when none is open.</summary>
    public void Add(TextBlock block) => (_cell ?? _above).Add(block);

    /// <summary>Notes that a cell holds a table of its own.</summary>
    public void HoldsTable() => _onlyArranges = true;

    public IEnumerable<TextBlock> ToBlocks()
    {
        CloseCell();
        return [.. _above, .. _onlyArranges || _grid.OnlyArranges ? _running : _grid.Blocks()];
    }
}
