using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Splitting;

/// <summary>Blocks that say one thing together: an Absatz with its lists and tables, a list with its lead-in, a paragraph.</summary>
/// <param name="Label">The number of the Absatz or Ziffer that it is or belongs to; null when it has none.</param>
/// <param name="Blocks">Its blocks.</param>
internal sealed record TextUnit(BlockLabel? Label, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>Number of words.</summary>
    public int Words { get; } = WordCount.Of(Blocks);

    /// <summary>True when it only leads in what comes next.</summary>
    public bool IsLeadIn => Blocks[^1].LabelledText.EndsWith(':');

    /// <summary>Cuts the text of a section into units.</summary>
    public static IReadOnlyList<TextUnit> Of(IReadOnlyList<TextBlock> blocks)
    {
        var units = new List<TextUnit>();
        var current = new List<TextBlock>();
        BlockLabel? label = null;
        foreach (var block in blocks)
        {
            var own = block.Kind == BlockKind.Paragraph && block.Label is not null ? LabelReader.ReadHeading(block.Label + " X") : null;
            if (current.Count > 0 && Begins(block, own, current[^1], label))
            {
                units.Add(new TextUnit(label, [.. current]));
                current.Clear();
            }

            label = own ?? label;
            current.Add(block);
        }

        if (current.Count > 0)
            units.Add(new TextUnit(label, [.. current]));
        return units;
    }

    private static bool Begins(TextBlock block, BlockLabel? own, TextBlock before, BlockLabel? running)
    {
        if (own is not null)
            return true;
        if (block.Kind != BlockKind.Paragraph)
            return false;
        return running is null && !before.LabelledText.EndsWith(':');
    }
}
