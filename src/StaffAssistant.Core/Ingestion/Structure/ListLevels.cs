using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>Depth of list items: a sign of another kind opens a list inside the item before it.</summary>
internal sealed class ListLevels
{
    private readonly List<(LabelKind Kind, int Depth, string Number)> _open = [];

    /// <summary>True when the label is the next one of an open list.</summary>
    public bool InRun(BlockLabel? label) =>
        label is not null
        && _open.FindIndex(list => list.Kind == label.Kind && list.Depth == label.Depth) is >= 0 and var index
        && (label.Kind != LabelKind.Decimal || Follows(_open[index].Number, label.Number));

    /// <summary>The level of an item, from 1; the format's own level holds where it gives one.</summary>
    public int Of(TextBlock block, BlockLabel? label)
    {
        var (kind, depth, number) = label is null ? (LabelKind.Bullet, 1, string.Empty) : (label.Kind, label.Depth, label.Number);
        var index = _open.FindIndex(list => list.Kind == kind && list.Depth == depth);
        if (index >= 0)
            _open.RemoveRange(index, _open.Count - index);
        _open.Add((kind, depth, number));
        return block.Level > 0 ? block.Level : _open.Count;
    }

    /// <summary>Something else came: the list is over.</summary>
    public void End() => _open.Clear();

    private static bool Follows(string before, string number) =>
        int.TryParse(before, out var first) && int.TryParse(number, out var second) && second == first + 1;
}
