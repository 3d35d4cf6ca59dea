using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Compares how much a statement demands with how much its proof does, by the words of <c>meaning-words.de.txt</c> and by negations.</summary>
internal static partial class MeaningWords
{
    private static readonly Lazy<Rule[]> Rules = new(() => [.. Read()]);

    /// <summary>True when the statement is neither stricter nor laxer, as far as these words tell.</summary>
    public static bool Agree(string statement, string proof)
    {
        var (said, proven) = (Folded(statement), Folded(proof));
        return Rules.Value.All(rule => rule.Holds(said, proven, fromNotes: false));
    }

    /// <summary>The same for what was worded from bullet points, which leave verbs out.</summary>
    public static bool AgreeWithNotes(string wording, string notes)
    {
        var (said, noted) = (Folded(wording), Folded(notes));
        return Rules.Value.All(rule => rule.Holds(said, noted, fromNotes: true));
    }

    /// <summary>True when the statement demands and allows nothing that its proof does not; it may leave out.</summary>
    public static bool ClaimsHold(string statement, string proof)
    {
        var (said, proven) = (Folded(statement), Folded(proof));
        return Rules.Value.All(rule => rule.Verb == "keeps" || rule.Holds(said, proven, fromNotes: false));
    }

    /// <summary>How often a text says no.</summary>
    public static int Negations(string text) => Negation().Count(Harmless().Replace(Folded(text), " "));

    /// <summary>True when one text has a word that the other has with "un" before it, and not the other way.</summary>
    public static bool Contradict(string statement, string proof)
    {
        var (said, proven) = (WordsOf(statement), WordsOf(proof));
        return said.Any(word => word.Length > 4 && ((proven.Contains("un" + word) && !proven.Contains(word)) || (word.StartsWith("un", StringComparison.Ordinal) && proven.Contains(word[2..]) && !proven.Contains(word))));
    }

    private static HashSet<string> WordsOf(string text) => [.. Word().Matches(Folded(text)).Select(match => match.Value)];

    private static string Folded(string text) => TextNormalizer.Normalize(text).ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    private static IEnumerable<Rule> Read()
    {
        using var reader = new StreamReader(typeof(MeaningWords).Assembly.GetManifestResourceStream("StaffAssistant.Core.Answering.Writing.meaning-words.de.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var (verb, sides) = (line[..line.IndexOf(' ', StringComparison.Ordinal)], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(" => "));
            yield return new Rule(verb, PatternOf(sides[0]), PatternOf(sides[1]));
        }
    }

    private static Regex PatternOf(string words) => new(
        $@"\b(?:{string.Join('|', words.Split('|').Select(word => word.EndsWith('*') ? Regex.Escape(word[..^1]) + @"\w*" : Regex.Escape(word)))})\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\b(nicht|kein\w*|nie|niemals|weder|ohne|not|no|never|without|nichts|niemand\w*|entfaellt|entfallen|ausgeschlossen)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Negation();

    [GeneratedRegex(@"\b(nicht (nur|mehr als|weniger als)|not only)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Harmless();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    private sealed record Rule(string Verb, Regex When, Regex Other)
    {
        public bool Holds(string said, string proven, bool fromNotes) => Verb switch
        {
            "keeps" => !When.IsMatch(proven) || Other.IsMatch(said),
            "swaps" => !fromNotes || !When.IsMatch(said) || When.IsMatch(proven) || !Other.IsMatch(proven),
            "demands" when fromNotes => true,
            "outcomes" when !fromNotes => true,
            _ => !When.IsMatch(said) || Other.IsMatch(proven),
        };
    }
}
