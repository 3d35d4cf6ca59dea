namespace StaffAssistant.Core.Comparing;

/// <summary>Which paragraph of the old text became which of the new one.</summary>
internal sealed class ParagraphPairs
{
    private const double Alike = 0.4;
    private const double AlikeElsewhere = 0.6;
    private const int MostCells = 60_000;
    private readonly IReadOnlyList<string> _old;
    private readonly IReadOnlyList<string> _now;
    private readonly ParagraphLikeness _likeness;

    private ParagraphPairs(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        (_old, _now, _likeness) = (old, now, new ParagraphLikeness(old, now));
        (OldOf, Anchored) = ([.. Enumerable.Repeat(-1, now.Count)], new bool[now.Count]);
        NewOf = [.. Enumerable.Repeat(-1, old.Count)];
    }

    /// <summary>For each paragraph of the new text the one that it was; -1 for a new one.</summary>
    public int[] OldOf { get; }

    /// <summary>For each paragraph of the old text what it became; -1 for one that is gone.</summary>
    public int[] NewOf { get; }

    /// <summary>Whether a paragraph of the new text stands in the same order as before.</summary>
    public bool[] Anchored { get; }

    /// <summary>Pairs the paragraphs of two texts: the same ones in order, the same ones elsewhere, those that are alike at the same place, those that are alike elsewhere.</summary>
    public static ParagraphPairs Of(IReadOnlyList<string> old, IReadOnlyList<string> now, CancellationToken cancellationToken)
    {
        var pairs = new ParagraphPairs(old, now);
        foreach (var (oldAt, newAt) in ParagraphAnchors.Of(old, now))
            pairs.Pair(oldAt, newAt, anchored: true);
        pairs.PairMoved();
        cancellationToken.ThrowIfCancellationRequested();
        pairs.PairGaps(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        pairs.PairElsewhere(cancellationToken);
        return pairs;
    }

    private void Pair(int oldAt, int newAt, bool anchored) => (OldOf[newAt], NewOf[oldAt], Anchored[newAt]) = (oldAt, newAt, anchored);

    private void PairMoved()
    {
        var free = Free(NewOf).GroupBy(index => _old[index], StringComparer.Ordinal).ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        foreach (var newAt in Free(OldOf))
        {
            if (free.TryGetValue(_now[newAt], out var places) && places.TryDequeue(out var oldAt))
                Pair(oldAt, newAt, anchored: false);
        }
    }

    // Between two paragraphs that hold their place the others are paired in order.
    private void PairGaps(CancellationToken cancellationToken)
    {
        var (oldFrom, newFrom) = (0, 0);
        foreach (var newAt in Enumerable.Range(0, _now.Count).Where(index => Anchored[index]).Append(_now.Count).ToList())
        {
            var oldAt = newAt < _now.Count ? OldOf[newAt] : _old.Count;
            PairGap([.. Free(NewOf, oldFrom, oldAt)], [.. Free(OldOf, newFrom, newAt)], cancellationToken);
            (oldFrom, newFrom) = (oldAt + 1, newAt + 1);
        }
    }

    // A gap that is too large is cut into stretches of equal share: what belongs together across a cut is found afterwards as moved.
    private void PairGap(List<int> olds, List<int> news, CancellationToken cancellationToken)
    {
        if (olds.Count == 0 || news.Count == 0)
            return;
        var pieces = (int)Math.Min(Math.Min(olds.Count, news.Count), 1 + Math.Sqrt((double)olds.Count * news.Count / MostCells));
        for (var piece = 0; piece < pieces; piece++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            PairInOrder(Stretch(olds, piece, pieces), Stretch(news, piece, pieces));
        }
    }

    private static List<int> Stretch(List<int> all, int piece, int pieces) =>
        all.GetRange((int)((long)all.Count * piece / pieces), (int)(((long)all.Count * (piece + 1) / pieces) - ((long)all.Count * piece / pieces)));

    private void PairInOrder(List<int> olds, List<int> news)
    {
        var best = new double[olds.Count + 1, news.Count + 1];
        for (var i = olds.Count - 1; i >= 0; i--)
        {
            for (var j = news.Count - 1; j >= 0; j--)
            {
                var likeness = _likeness.Of(olds[i], news[j]);
                var paired = likeness >= Alike ? best[i + 1, j + 1] + likeness : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        for (var (i, j) = (0, 0); i < olds.Count && j < news.Count;)
        {
            if (best[i, j] == best[i + 1, j])
                i++;
            else if (best[i, j] == best[i, j + 1])
                j++;
            else
                Pair(olds[i++], news[j++], anchored: true);
        }
    }

    // As often as the limit allows; what is left is new and gone.
    private void PairElsewhere(CancellationToken cancellationToken)
    {
        var cells = 0L;
        foreach (var newAt in Free(OldOf).ToList())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var free = Free(NewOf).ToList();
            cells += free.Count;
            if (free.Count == 0 || cells > 20L * MostCells)
                return;
            var nearest = free.MaxBy(oldAt => _likeness.Of(oldAt, newAt));
            if (_likeness.Of(nearest, newAt) >= AlikeElsewhere)
                Pair(nearest, newAt, anchored: false);
        }
    }

    private static IEnumerable<int> Free(int[] partners) => Free(partners, 0, partners.Length);

    private static IEnumerable<int> Free(int[] partners, int from, int to) => Enumerable.Range(from, Math.Max(0, to - from)).Where(index => partners[index] < 0);
}
