using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>
/// What is marked on the pages of an original. The browser looks for the words in the text of the pages, which holds for every document that was ever
/// imported; no positions are stored.
/// </summary>
/// <param name="First">The page on which the passage begins, from 1.</param>
/// <param name="Last">The page on which its last block begins; the block may end on the next.</param>
/// <param name="Quotes">The words that were quoted; empty marks the whole passage.</param>
/// <param name="Passage">The passage block by block; it tells which of two equal quotes is meant.</param>
public sealed record OriginalMark(int First, int Last, IReadOnlyList<string> Quotes, IReadOnlyList<string> Passage)
{
    private const int MostPages = 6;

    public static OriginalMark Of(Passage passage, IReadOnlyList<string> quotes)
    {
        var first = passage.Locator.Page ?? passage.Blocks[0].Page ?? 1;
        var last = passage.Blocks.Max(block => block.Page) ?? first;
        return new OriginalMark(first, Math.Clamp(last, first, first + MostPages), quotes, [.. passage.Blocks.Select(block => block.LabelledText)]);
    }
}
