using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>A passage as it is set.</summary>
/// <param name="Passage">The passage as stored.</param>
/// <param name="Runs">Its text.</param>
/// <param name="NewPage">The page of the original that begins with it; null when none does.</param>
public sealed record TextPassage(Passage Passage, IReadOnlyList<TextRun> Runs, int? NewPage)
{
    /// <summary>The id of a passage on the page.</summary>
    public static string AnchorOf(PassageId id) => $"stelle-{id}";

    public static TextPassage Of(Passage passage, Passage? before) =>
        new(passage, TextRun.Of(passage.Blocks.Skip(SaidAgain(passage, before))), passage.Locator.Page != before?.Locator.Page ? passage.Locator.Page : null);

    // A long list is cut into passages that each repeat its lead-in; whoever reads on reads it once.
    private static int SaidAgain(Passage passage, Passage? before) =>
        passage.Blocks.Count > 1
        && passage.Blocks[0] is { Kind: BlockKind.Paragraph } lead
        && lead.Text.EndsWith(':')
        && before?.Blocks.Any(block => block.Kind == lead.Kind && block.LabelledText == lead.LabelledText) == true ? 1 : 0;
}
