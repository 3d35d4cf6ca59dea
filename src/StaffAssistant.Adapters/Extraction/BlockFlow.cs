using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>The way of blocks to their document: what stands in a table cell is held back until the table ends, for only then it is known to be a table.</summary>
internal sealed class BlockFlow(BlockCollector blocks)
{
    private readonly Stack<FlowTable> _tables = new();

    /// <summary>The innermost open table.</summary>
    public FlowTable Table => _tables.Peek();

    /// <summary>Adds a block where the reading stands.</summary>
    public void Add(TextBlock block)
    {
        if (_tables.TryPeek(out var table))
            table.Add(block);
        else
            blocks.Add(block);
    }

    /// <summary>Begins a table.</summary>
    public void OpenTable() => _tables.Push(new FlowTable(blocks));

    /// <summary>Ends the innermost table.</summary>
    public void CloseTable()
    {
        var read = _tables.Pop().ToBlocks().ToArray();
        foreach (var block in read)
            Add(block);
        if (read.Length > 0 && _tables.TryPeek(out var around))
            around.HoldsTable();
    }
}
