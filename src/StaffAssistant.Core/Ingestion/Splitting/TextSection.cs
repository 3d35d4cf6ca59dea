using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Splitting;

/// <summary>The text under one heading, up to the next heading.</summary>
/// <param name="Headings">Headings above it, outermost first.</param>
/// <param name="Blocks">Its text; never empty.</param>
internal sealed record TextSection(IReadOnlyList<TextBlock> Headings, IReadOnlyList<TextBlock> Blocks)
{
    /// <summary>Cuts blocks into sections. A heading with nothing below it at all becomes text, so that its words are not lost.</summary>
    public static IReadOnlyList<TextSection> Of(IReadOnlyList<TextBlock> blocks, Func<TextBlock, bool> isTitle)
    {
        var sections = new List<TextSection>();
        var headings = new List<TextBlock>();
        var text = new List<TextBlock>();
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            if (block.Kind != BlockKind.Heading)
            {
                text.Add(block);
                continue;
            }

            if (HasNothingBelow(blocks, index))
            {
                CloseUnless(headings.All(above => above.Level < block.Level));
                headings.RemoveAll(above => above.Level >= block.Level);
                text.Add(block with { Kind = BlockKind.Paragraph, Level = 0 });
                continue;
            }

            CloseUnless(false);
            headings.RemoveAll(above => above.Level >= block.Level);
            headings.Add(block);
        }

        CloseUnless(false);
        return sections;

        void CloseUnless(bool goesOn)
        {
            if (goesOn || text.Count == 0)
                return;
            sections.Add(new TextSection([.. headings.Where((heading, depth) => depth > 0 || !isTitle(heading))], [.. text]));
            text.Clear();
        }
    }

    private static bool HasNothingBelow(IReadOnlyList<TextBlock> blocks, int index) =>
        index + 1 == blocks.Count || (blocks[index + 1] is { Kind: BlockKind.Heading } next && next.Level <= blocks[index].Level);
}
