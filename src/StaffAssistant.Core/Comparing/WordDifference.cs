using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Comparing;

/// <summary>
/// The words that two texts have in common, in order (longest common subsequence over words and signs). Where both are so different and long that it would take
/// too long, all of the middle counts as replaced.
/// </summary>
internal static partial class WordDifference
{
    private const int MostCells = 1_000_000;

    public static IReadOnlyList<WordRun> Of(string before, string after)
    {
        if (before == after)
            return before.Length == 0 ? [] : [new WordRun(WordChange.Same, before)];
        var (old, now) = (Split(before), Split(after));
        var head = 0;
        while (head < old.Length && head < now.Length && old[head] == now[head])
            head++;
        var tail = 0;
        while (tail < old.Length - head && tail < now.Length - head && old[^(tail + 1)] == now[^(tail + 1)])
            tail++;
        var steps = new List<(WordChange Change, string Word)>();
        steps.AddRange(old.Take(head).Select(word => (WordChange.Same, word)));
        steps.AddRange(Middle(old[head..^tail], now[head..^tail]));
        steps.AddRange(old[^tail..].Select(word => (WordChange.Same, word)));
        return Join(Bridge(steps));
    }

    private static string[] Split(string text) => [.. Words().Matches(text).Select(match => match.Value)];

    private static IEnumerable<(WordChange Change, string Word)> Middle(string[] old, string[] now)
    {
        if ((long)old.Length * now.Length > MostCells)
            return [.. old.Select(word => (WordChange.Removed, word)), .. now.Select(word => (WordChange.Added, word))];
        var longest = new int[old.Length + 1, now.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = now.Length - 1; j >= 0; j--)
                longest[i, j] = old[i] == now[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        }

        return Walk(old, now, longest);
    }

    private static IEnumerable<(WordChange Change, string Word)> Walk(string[] old, string[] now, int[,] longest)
    {
        var (i, j) = (0, 0);
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                yield return (WordChange.Same, old[i]);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Length || (i < old.Length && longest[i + 1, j] >= longest[i, j + 1]))
            {
                yield return (WordChange.Removed, old[i++]);
            }
            else
            {
                yield return (WordChange.Added, now[j++]);
            }
        }
    }

    // A lone blank between changed words is changed along: "drei Tage" for "zwei Wochen" reads better as one.
    private static List<(WordChange Change, string Word)> Bridge(List<(WordChange Change, string Word)> steps)
    {
        var bridged = new List<(WordChange Change, string Word)>(steps.Count);
        for (var index = 0; index < steps.Count; index++)
        {
            if (steps[index] is { Change: WordChange.Same } blank && string.IsNullOrWhiteSpace(blank.Word)
                && index > 0 && index + 1 < steps.Count && steps[index - 1].Change != WordChange.Same && steps[index + 1].Change != WordChange.Same)
            {
                bridged.Add((WordChange.Removed, blank.Word));
                bridged.Add((WordChange.Added, blank.Word));
            }
            else
            {
                bridged.Add(steps[index]);
            }
        }

        return bridged;
    }

    // Between two words that stay, what went comes before what came.
    private static List<WordRun> Join(List<(WordChange Change, string Word)> steps)
    {
        var (runs, same, removed, added) = (new List<WordRun>(), new StringBuilder(), new StringBuilder(), new StringBuilder());
        foreach (var (change, word) in steps)
        {
            if (change == WordChange.Same)
            {
                Flush(WordChange.Removed, removed);
                Flush(WordChange.Added, added);
                same.Append(word);
                continue;
            }

            Flush(WordChange.Same, same);
            (change == WordChange.Removed ? removed : added).Append(word);
        }

        Flush(WordChange.Same, same);
        Flush(WordChange.Removed, removed);
        Flush(WordChange.Added, added);
        return runs;

        void Flush(WordChange change, StringBuilder words)
        {
            if (words.Length > 0)
                runs.Add(new WordRun(change, words.ToString()));
            words.Clear();
        }
    }

    [GeneratedRegex(@"\s+|[\p{L}\p{M}\p{N}]+(?:[.,:/-][\p{L}\p{N}]+)*|.", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Words();
}
