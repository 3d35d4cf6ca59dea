using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Guarding.Statements;

/// <summary>
/// Recognises by <c>fact-cues.txt</c> a sentence that only states what is there, how many, since when or by whom. Whoever has a name, a number and a verb is not
/// judged by that. Narrow on purpose: a word that the lists do not know leaves the sentence to the model.
/// </summary>
internal static partial class PlainFact
{
    private const int LongestAbbreviation = 3;

    // Cues of other files that weigh, too: where one is found, the sentence is no plain fact.
    private static readonly string[] Weighing =
    [
        "says:i-judge", "says:my", "says:label", "says:decided", "says:to-decide", "says:you-decide", "says:bare", "says:is-worth", "says:claim", "says:met",
        "says:hope", "says:should", "says:offence", "says:therefore", "says:deciding", "says:but", "out:decide-any", "out:judge",
    ];

    private static readonly ILookup<string, QuestionCue> Cues = CueFile.Read("fact-cues.txt").ToLookup(cue => cue.Name[..cue.Name.IndexOf(':', StringComparison.Ordinal)]);

    /// <summary>True for a single sentence that states a fact and weighs nothing.</summary>
    public static bool States(QuestionParts sentence, IReadOnlySet<string> cues) =>
        sentence.Sentences.Count == 1 && Finds("fact", sentence) && !Weighs(sentence, cues) && OnlySmallWords(sentence);

    /// <summary>True when something in it weighs: a fault, a measure, a right, a worth.</summary>
    public static bool Weighs(QuestionParts sentence, IReadOnlySet<string> cues) => cues.Overlaps(Weighing) || Finds("weighs", sentence);

    private static bool Finds(string kind, QuestionParts sentence) => Cues[kind].Any(cue => sentence.Of(cue.Scope).Any(cue.Pattern.IsMatch));

    private static bool OnlySmallWords(QuestionParts sentence)
    {
        var words = Word().Matches(sentence.Originals[0]).Select(match => match.Value).ToList();
        return words.Select((word, at) => IsName(word) && !IsAdjective(words, at) || IsSmall(word)).All(known => known);
    }

    // Capitals alone are shouting, not names.
    private static bool IsName(string word) => char.IsUpper(word[0]) && (word.Length <= LongestAbbreviation || word.Any(char.IsLower));

    // The first word has its capital by its place: "Mangelhafte Arbeit" begins with an adjective.
    private static bool IsAdjective(List<string> words, int at) => at == 0 && words.Count > 1 && IsName(words[1]) && Inflected().IsMatch(words[0]) && !Title().IsMatch(words[0]);

    private static bool IsSmall(string word)
    {
        var folded = QuestionParts.Fold(word);
        return Cues["small"].Any(cue => cue.Pattern.IsMatch(folded));
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("(e|er|es|en|em)$", RegexOptions.CultureInvariant)]
    private static partial Regex Inflected();

    [GeneratedRegex("^(Familie|Akte|Eheleuten?|Gaststätte|Lieferanten?|Hersteller|Geräte|Menge)$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
