namespace StaffAssistant.Core.Language;

/// <summary>
/// Splits German compounds by a covering split: the parts and the letters that join them (s, es, n, en, er, e) cover the whole word; the fewest parts
/// win, then the longest first part. A word that cannot be covered stays whole, so that chance sub-words never match.
/// </summary>
public sealed class CompoundSplitter(CompoundLexicon lexicon)
{
    private const int MaximumParts = 6;
    private static readonly string[] Joints = ["", "s", "es", "n", "en", "er", "e"];

    /// <summary>The parts of a folded word in order, joints dropped; empty when it is no compound of known words.</summary>
    public IReadOnlyList<string> Split(string folded)
    {
        if (folded.Length < 2 * CompoundLexicon.MinimumPart || folded.Length > 60)
            return [];
        var best = Cover(folded.AsSpan(), MaximumParts, new Dictionary<int, List<string>?>());
        return best is { Count: > 1 } ? best : [];
    }

    private List<string>? Cover(ReadOnlySpan<char> word, int partsLeft, Dictionary<int, List<string>?> known)
    {
        if (known.TryGetValue(word.Length, out var found))
            return found;
        List<string>? best = null;
        for (var end = word.Length - CompoundLexicon.MinimumPart; end >= CompoundLexicon.MinimumPart && partsLeft > 1; end--)
        {
            var head = HeadOf(word[..end]);
            if (head is null)
                continue;
            var tail = word[end..];
            var rest = lexicon.Contains(tail) ? [tail.ToString()] : Cover(tail, partsLeft - 1, known);
            if (rest is not null && (best is null || rest.Count + 1 < best.Count))
                best = [head, .. rest];
        }

        known[word.Length] = best;
        return best;
    }

    private string? HeadOf(ReadOnlySpan<char> head)
    {
        foreach (var joint in Joints)
        {
            if (!head.EndsWith(joint, StringComparison.Ordinal) || head.Length - joint.Length < CompoundLexicon.MinimumPart)
                continue;
            var part = head[..^joint.Length];
            if (lexicon.Contains(part))
                return part.ToString();
        }

        return null;
    }
}
