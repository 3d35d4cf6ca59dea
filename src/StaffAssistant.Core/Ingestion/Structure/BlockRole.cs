using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion.Structure;

/// <summary>What a block is, seen between its neighbours.</summary>
/// <param name="Block">The block, its label taken out of the text.</param>
/// <param name="Label">Its label.</param>
/// <param name="Previous">The block before it, already placed.</param>
/// <param name="Next">The block behind it, as it came.</param>
/// <param name="NextLabel">The label of the block behind it.</param>
/// <param name="GoesOnWithList">True when the label goes on with the list before it.</param>
internal sealed record BlockRole(TextBlock Block, BlockLabel? Label, TextBlock? Previous, TextBlock? Next, BlockLabel? NextLabel, bool GoesOnWithList)
{
    /// <summary>True for a heading: by its format, or because number and wording say so and text follows that is not its sibling.</summary>
    public bool IsHeading
    {
        get
        {
            if (Block.Kind == BlockKind.Heading)
                return true;
            if (Block.Kind != BlockKind.Paragraph || Label is not { IsStructural: true } || IsListItem)
                return false;
            if (Block.Text.Length == 0)
                return Next is not null;
            if (!TypedHeadings.ReadsLikeHeading(Block.Text))
                return false;
            return Label.Kind is LabelKind.Section or LabelKind.Article or LabelKind.Annex or LabelKind.Division || HasTextBelow;
        }
    }

    /// <summary>True for an item of a list: by its format, its sign, or a number that counts the items of a list.</summary>
    public bool IsListItem =>
        Block.Kind == BlockKind.ListItem
        || (Block.Kind == BlockKind.Paragraph && Label is not null && (Label.IsListMark || CountsItems(Label)));

    private bool HasTextBelow =>
        Next is not null
        && !(Previous is { Kind: BlockKind.Paragraph, Label: { } before } && LabelReader.Read(before + " X") is { } sibling && IsSibling(sibling))
        && (NextLabel is null || NextLabel.Kind > Label!.Kind || (NextLabel.Kind == Label.Kind && NextLabel.Depth > Label.Depth));

    private bool IsSibling(BlockLabel other) => other.Kind == Label!.Kind && other.Depth == Label.Depth;

    // "1." behind a lead-in with a colon counts the items of a list, and so does "2." behind such an item; elsewhere it heads a part.
    private bool CountsItems(BlockLabel label) =>
        label is { Kind: LabelKind.Decimal, Depth: 1 } && !char.IsLetter(label.Text[0])
        && (GoesOnWithList || (label.Number == "1" && Previous is { Kind: BlockKind.Paragraph } lead && lead.LabelledText.EndsWith(':')));
}
