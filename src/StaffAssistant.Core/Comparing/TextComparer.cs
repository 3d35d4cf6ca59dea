using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Comparing;

/// <summary>
/// Puts two texts side by side, paragraph by paragraph and word by word. All work is bounded: a long text that has little in common with the other takes longer to
/// read than to compare. Gives way to others now and then, so that a page stays alive meanwhile.
/// </summary>
public static class TextComparer
{
    private const int BetweenPauses = 100;

    /// <summary>What is different in <paramref name="now"/>.</summary>
    public static async Task<Comparison> CompareAsync(WorkingText old, WorkingText now, CancellationToken cancellationToken)
    {
        var pairs = ParagraphPairs.Of([.. old.Paragraphs.Select(paragraph => paragraph.Text)], [.. now.Paragraphs.Select(paragraph => paragraph.Text)], cancellationToken);
        var (rows, at) = (new List<ComparedParagraph>(), 0);
        foreach (var (index, paragraph) in now.Paragraphs.Index())
        {
            if (pairs.Anchored[index])
                at = AddGone(rows, old, pairs, at, pairs.OldOf[index]) + 1;
            rows.Add(RowOf(pairs.OldOf[index] < 0 ? null : old.Paragraphs[pairs.OldOf[index]], paragraph, !pairs.Anchored[index]));
            if (index % BetweenPauses != 0)
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            await Task.Yield();
        }

        AddGone(rows, old, pairs, at, old.Paragraphs.Count);
        return new Comparison(rows, [.. FactChanges.Of(rows)]);
    }

    private static int AddGone(List<ComparedParagraph> rows, WorkingText old, ParagraphPairs pairs, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (pairs.NewOf[index] < 0)
                rows.Add(new ComparedParagraph(ParagraphChange.Gone, old.Paragraphs[index], null, [new WordRun(WordChange.Removed, old.Paragraphs[index].Text)]));
        }

        return to;
    }

    private static ComparedParagraph RowOf(TextParagraph? old, TextParagraph now, bool isMoved)
    {
        if (old is null)
            return new ComparedParagraph(ParagraphChange.New, null, now, [new WordRun(WordChange.Added, now.Text)]);
        var change = old.Text != now.Text ? ParagraphChange.Changed : isMoved ? ParagraphChange.Moved : ParagraphChange.Same;
        return new ComparedParagraph(change, old, now, WordDifference.Of(old.Text, now.Text)) { IsMoved = isMoved };
    }
}
