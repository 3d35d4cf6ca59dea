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

    /// <summary>The first passage under a heading; <paramref name="page"/> is the one that was read before.</summary>
    public static TextPassage First(Passage passage, int? page) => new(passage, TextRun.Of(passage.Blocks), Beginning(passage, page));

    /// <summary>A passage that follows another under the same heading.</summary>
    public static TextPassage After(Passage before, Passage passage) =>
        new(passage, TextRun.Of(passage.Blocks.Skip(SaidAgain(passage, before))), Beginning(passage, before.Locator.Page));

    private static int? Beginning(Passage passage, int? page) => passage.Locator.Page == page ? null : passage.Locator.Page;

    // A long list is cut into passages that each repeat its lead-in; whoever reads on reads it once.
    private static int SaidAgain(Passage passage, Passage before) =>
        passage.Blocks.Count > 1
        && passage.Blocks[0] is { Kind: BlockKind.Paragraph } lead
        && lead.Text.EndsWith(':')
        && before.Blocks.Any(block => block.Kind == lead.Kind && block.LabelledText == lead.LabelledText) ? 1 : 0;
}
