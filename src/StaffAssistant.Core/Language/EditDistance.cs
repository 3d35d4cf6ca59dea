namespace StaffAssistant.Core.Language;

/// <summary>How many typing errors lie between two words: letters left out, put in, exchanged, or two neighbours swapped.</summary>
public static class EditDistance
{
    private const int LongestWord = 128;

    /// <summary>
    /// The distance (optimal string alignment) when it is at most <paramref name="limit"/> (0 to 3), else null; null also for words over 128 bytes.
    /// Compares bytes: words with letters outside ASCII are further apart than they look.
    /// </summary>
    public static int? Within(int limit, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (Math.Abs(one.Length - other.Length) > limit || Math.Max(one.Length, other.Length) > LongestWord)
            return null;
        Span<int> rows = stackalloc int[3 * (LongestWord + 1)];
        var before = rows[..(LongestWord + 1)];
        var last = rows.Slice(LongestWord + 1, LongestWord + 1);
        var row = rows[(2 * (LongestWord + 1))..];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                var distance = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    distance = Math.Min(distance, before[j - 2] + 1);
                row[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > limit)
                return null;
            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[other.Length] <= limit ? last[other.Length] : null;
    }
}
