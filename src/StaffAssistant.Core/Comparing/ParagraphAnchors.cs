namespace StaffAssistant.Core.Comparing;

/// <summary>
/// Paragraphs that are the same in both texts and in the same order: what stands in both only once holds the rest in place (patience difference, Cohen), and
/// between two of those the search begins again. The work stays in proportion to the texts.
/// </summary>
internal sealed class ParagraphAnchors(IReadOnlyList<string> old, IReadOnlyList<string> now)
{
    private const int MostCells = 250_000;
    private readonly List<(int Old, int New)> _found = [];

    /// <summary>The pairs in order.</summary>
    public static IReadOnlyList<(int Old, int New)> Of(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var anchors = new ParagraphAnchors(old, now);
        var open = new Stack<(int Old, int OldEnd, int New, int NewEnd)>([(0, old.Count, 0, now.Count)]);
        while (open.TryPop(out var stretch))
        {
            foreach (var inner in anchors.Look(stretch))
                open.Push(inner);
        }

        return [.. anchors._found.Order()];
    }

    private List<(int Old, int OldEnd, int New, int NewEnd)> Look((int Old, int OldEnd, int New, int NewEnd) stretch)
    {
        var (i, iEnd, j, jEnd) = stretch;
        while (i < iEnd && j < jEnd && old[i] == now[j])
            _found.Add((i++, j++));
        while (i < iEnd && j < jEnd && old[iEnd - 1] == now[jEnd - 1])
            _found.Add((--iEnd, --jEnd));
        if (i == iEnd || j == jEnd)
            return [];
        var chain = Rising([.. Unique(i, iEnd, j, jEnd)]);
        if (chain.Count == 0 && (long)(iEnd - i) * (jEnd - j) <= MostCells)
            AddCommon(i, iEnd, j, jEnd);
        if (chain.Count == 0)
            return [];
        var inner = new List<(int, int, int, int)>();
        foreach (var (oldAt, newAt) in chain)
        {
            _found.Add((oldAt, newAt));
            inner.Add((i, oldAt, j, newAt));
            (i, j) = (oldAt + 1, newAt + 1);
        }

        inner.Add((i, iEnd, j, jEnd));
        return inner;
    }

    private IEnumerable<(int Old, int New)> Unique(int i, int iEnd, int j, int jEnd)
    {
        var (olds, news) = (Once(old, i, iEnd), Once(now, j, jEnd));
        return olds.Where(one => one.Value >= 0 && news.GetValueOrDefault(one.Key, -1) >= 0).Select(one => (one.Value, news[one.Key])).OrderBy(pair => pair.Value);
    }

    // Where a paragraph stands; -1 for what stands there more than once.
    private static Dictionary<string, int> Once(IReadOnlyList<string> texts, int from, int to)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = from; index < to; index++)
            places[texts[index]] = places.ContainsKey(texts[index]) ? -1 : index;
        return places;
    }

    // The longest run of pairs that rises in both texts.
    private static List<(int Old, int New)> Rising(List<(int Old, int New)> pairs)
    {
        var (ends, before) = (new List<int>(), new int[pairs.Count]);
        for (var index = 0; index < pairs.Count; index++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[ends[middle]].New < pairs[index].New ? (middle + 1, high) : (low, middle);
            }

            before[index] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count)
                ends.Add(index);
            else
                ends[low] = index;
        }

        var chain = new List<(int Old, int New)>();
        for (var index = ends.Count > 0 ? ends[^1] : -1; index >= 0; index = before[index])
            chain.Add(pairs[index]);
        chain.Reverse();
        return chain;
    }

    private void AddCommon(int i, int iEnd, int j, int jEnd)
    {
        var longest = new int[iEnd - i + 1, jEnd - j + 1];
        for (var a = iEnd - i - 1; a >= 0; a--)
        {
            for (var b = jEnd - j - 1; b >= 0; b--)
                longest[a, b] = old[i + a] == now[j + b] ? longest[a + 1, b + 1] + 1 : Math.Max(longest[a + 1, b], longest[a, b + 1]);
        }

        for (var (a, b) = (0, 0); a < iEnd - i && b < jEnd - j;)
        {
            if (old[i + a] == now[j + b])
                _found.Add((i + a++, j + b++));
            else if (longest[a + 1, b] >= longest[a, b + 1])
                a++;
            else
                b++;
        }
    }
}
