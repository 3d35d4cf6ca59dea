using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>
/// Reads the structure of a German regulation off its blocks, whatever format they come from: takes numbers and signs out of the text as labels, tells
/// headings, numbered paragraphs and list items apart, gives headings and items their level, and drops the table of contents.
/// </summary>
public static class StructureReader
{
    /// <summary>The same text, block by block, with kinds, labels and levels. Blocks that carry a label already keep it.</summary>
    public static IReadOnlyList<TextBlock> Read(IReadOnlyList<TextBlock> blocks)
    {
        var kept = ContentsFilter.WithoutContents(blocks);
        var numbering = new NumberingSequence();
        var labels = kept.Select(block => LabelOf(block, numbering)).ToArray();
        var levels = new HeadingLevels();
        var lists = new ListLevels();
        var result = new List<TextBlock>(kept.Count);
        for (var index = 0; index < kept.Count; index++)
        {
            var block = Strip(kept[index], labels[index]);
            var role = new BlockRole(block, labels[index], Previous(result), Next(kept, index), index + 1 < labels.Length ? labels[index + 1] : null, lists.InRun(labels[index]));
            result.Add(Place(role, levels, lists));
        }

        return result;
    }

    private static TextBlock Place(BlockRole role, HeadingLevels levels, ListLevels lists)
    {
        var block = role.Block;
        if (block.Kind is BlockKind.TableHeader or BlockKind.TableRow)
            return block;
        if (role.IsHeading)
        {
            lists.End();
            return block with { Kind = BlockKind.Heading, Level = levels.Of(block.Kind == BlockKind.Heading ? block.Level : 0, role.Label), Text = block.Text.TrimEnd(':', ' ') };
        }

        if (role.IsListItem)
            return block with { Kind = BlockKind.ListItem, Level = lists.Of(block, role.Label) };
        lists.End();
        return block with { Kind = BlockKind.Paragraph, Level = 0 };
    }

    private static BlockLabel? LabelOf(TextBlock block, NumberingSequence numbering)
    {
        var label = LabelOf(block);
        if (label is null || (label.IsAmbiguous && !numbering.Expects(label)))
            return null;
        numbering.Add(label);
        return label;
    }

    private static BlockLabel? LabelOf(TextBlock block) => block.Kind switch
    {
        BlockKind.Heading => LabelReader.ReadHeading(block.LabelledText),
        BlockKind.Paragraph or BlockKind.ListItem => LabelReader.Read(block.LabelledText),
        BlockKind.TableHeader or BlockKind.TableRow => null,
    };

    private static TextBlock Strip(TextBlock block, BlockLabel? label) =>
        label is null || block.Label is not null ? block
        : block with { Label = label.Text, Text = block.Text[Math.Min(label.Length, block.Text.Length)..] };

    private static TextBlock? Previous(List<TextBlock> result) => result.Count > 0 ? result[^1] : null;

    private static TextBlock? Next(IReadOnlyList<TextBlock> blocks, int index) => index + 1 < blocks.Count ? blocks[index + 1] : null;
}
