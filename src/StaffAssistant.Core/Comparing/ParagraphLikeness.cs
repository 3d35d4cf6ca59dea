using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Comparing;

/// <summary>How much two paragraphs have in common: twice their common words by all their words (Dice), from 0 to 1.</summary>
internal sealed partial class ParagraphLikeness(IReadOnlyList<string> old, IReadOnlyList<string> now)
{
    private readonly Dictionary<string, int> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[]?[] _old = new int[old.Count][];
    private readonly int[]?[] _now = new int[now.Count][];

    public double Of(int oldAt, int newAt)
    {
        var (one, other) = (_old[oldAt] ??= WordsOf(old[oldAt]), _now[newAt] ??= WordsOf(now[newAt]));
        if (one.Length + other.Length == 0 || Math.Max(one.Length, other.Length) > 4 * Math.Max(1, Math.Min(one.Length, other.Length)))
            return 0;
        var (i, j, common) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var order = one[i].CompareTo(other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * common / (one.Length + other.Length);
    }

    private int[] WordsOf(string text)
    {
        int[] words = [.. Word().Matches(text).Select(match => IdOf(match.Value))];
        Array.Sort(words);
        return words;
    }

    private int IdOf(string word)
    {
        if (!_words.TryGetValue(word, out var id))
            _words[word] = id = _words.Count;
        return id;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
