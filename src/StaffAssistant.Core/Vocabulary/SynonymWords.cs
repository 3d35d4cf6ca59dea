using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Vocabulary;

/// <summary>Reads a group as people write it: words or phrases parted by semicolons, commas or lines.</summary>
public sealed class SynonymWords(GermanAnalysis analysis)
{
    /// <summary>The most words of a group.</summary>
    public const int Most = 12;

    /// <summary>The longest word or phrase, in characters.</summary>
    public const int Longest = 80;

    private static readonly char[] Separators = [';', ',', '\n', '='];

    /// <summary>The words, or why they are no group. What search takes for one word counts once.</summary>
    public (IReadOnlyList<string> Words, SynonymFault? Fault) Read(string text)
    {
        var words = TextNormalizer.Normalize(text).Split(Separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Any(word => word.Length > Longest))
            return ([], SynonymFault.TooLong);
        if (words.Any(word => KeyOf(word).Length == 0))
            return ([], SynonymFault.SaysNothing);
        var different = words.DistinctBy(KeyOf).ToList();
        return different.Count < 2 ? ([], SynonymFault.TooFew) : different.Count > Most ? ([], SynonymFault.TooMany) : (different, null);
    }

    /// <summary>True when two groups say the same to search.</summary>
    public bool AreSame(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Select(KeyOf).ToHashSet().SetEquals(other.Select(KeyOf));

    private string KeyOf(string word) => string.Join(' ', analysis.Analyze(word).Tokens.Select(token => token.Word.Stem));
}
