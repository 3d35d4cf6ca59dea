using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Conversations.FollowUps;

/// <summary>Puts another case into a question: in the place of the one it names ("im Inland" – "im Ausland", "Plusstunden" – "Minusstunden"), else at its end.</summary>
internal sealed class CaseChange(GermanAnalysis analysis)
{
    private readonly IReadOnlyList<CaseGroup> _groups = CaseGroup.Shipped(analysis);

    /// <summary>True when it is nothing but a case that rules tell apart: "Teilzeit?".</summary>
    public bool IsNameOfCase(AskedSentence name) =>
        name.Words.Count <= 2 && name.Strong.Count > 0 && name.Strong.All(word => _groups.Any(group => group.NamedIn(analysis.Analyze(word.Text)).Count > 0));

    /// <summary>The question with the case.</summary>
    public string Apply(AskedSentence question, AskedSentence named)
    {
        var words = named.Words.Where((word, at) => at > 0 || word.Folded != "auch").ToList();
        var text = words.Count == 0 ? named.Rest : named.Text[words[0].Start..];
        if (words.Count == 0 || words[0].Folded is "wenn" or "falls")
            return $"{question.Text}, {LowerFirst(text)}?";
        return OfGroup(question, words, text) ?? OfPreposition(question, words, text) ?? OfCompound(question, words) ?? Added(question, LowerFirst(text));
    }

    private string? OfGroup(AskedSentence question, List<AskedWord> words, string text)
    {
        foreach (var group in _groups)
        {
            var (old, name) = (question.Words.LastOrDefault(word => Names(group, word)), words.LastOrDefault(word => Names(group, word)));
            // A compound that holds a case ("Auslandsreise") is more than that.
            if (old is null || name is null || !analysis.Analyze(old.Text).Tokens.Any(token => group.Cases.Any(one => one.Stems.Contains(token.Word.Stem))))
                continue;
            var at = IndexOf(question, old);
            var start = PhraseStart(question, at);
            return FollowUpWords.Preposition.Contains(question.Words[start].Folded) == FollowUpWords.Preposition.Contains(words[0].Folded)
                ? Replaced(question, question.Words[start].Start, old.End, LowerFirst(text))
                : Replaced(question, old.Start, old.End, name.Text);
        }

        return null;
    }

    // "in Österreich" gives way to "in der Schweiz": the last phrase with the same preposition, up to its noun.
    private static string? OfPreposition(AskedSentence question, List<AskedWord> words, string text)
    {
        // "für zwei" leaves its noun out, and may mean another one.
        if (!FollowUpWords.Preposition.Contains(words[0].Folded) || !words.Exists(word => word.IsCapital))
            return null;
        for (var at = question.Words.Count - 2; at >= 0; at--)
        {
            if (Plain(question.Words[at].Folded) != Plain(words[0].Folded))
                continue;
            var end = at + 1;
            while (end < question.Words.Count - 1 && !question.Words[end].IsCapital)
                end++;
            // An interrogative between them ("mit welchem Formular") is what is asked for.
            if (!question.Words[end].IsCapital || question.Words.Skip(at).Take(end - at).Any(word => FollowUpWords.Interrogative.Contains(word.Folded) || FollowUpWords.Verb.Contains(word.Folded)))
                return null;
            return Replaced(question, question.Words[at].Start, question.Words[end].End, LowerFirst(text));
        }

        return null;
    }

    // "Amtsleitung" gives way to "die Sachgebietsleitung": nouns that end in the same part.
    private string? OfCompound(AskedSentence question, List<AskedWord> words)
    {
        if (words.FindLast(word => word.IsCapital) is not { } name || LastPart(name) is not { } part)
            return null;
        var old = question.Words.LastOrDefault(word => word.IsCapital && word.Folded != name.Folded && LastPart(word) == part);
        return old is null || question.Words[0] == old ? null : Replaced(question, old.Start, old.End, name.Text);
    }

    // Before the verb that ends the question: "Wie viele Tage darf ich [im Ausland] arbeiten?".
    private static string Added(AskedSentence question, string text)
    {
        if (question.Text.Contains(',', StringComparison.Ordinal) || question.Words[^1].IsCapital)
            return $"{question.Text} {text}?";
        var at = question.Words.Count;
        while (at > 2 && !question.Words[at - 1].IsCapital && EndsAsVerb(question.Words[at - 1].Folded) && question.Words.Count - at < 3)
            at--;
        return at == question.Words.Count ? $"{question.Text} {text}?" : $"{question.Text[..question.Words[at].Start]}{text} {question.Text[question.Words[at].Start..]}?";
    }

    private static bool EndsAsVerb(string word) => word == "zu" || (word.Length > 4 && (word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("ern", StringComparison.Ordinal) || word.EndsWith('t')));

    private static string Replaced(AskedSentence question, int start, int end, string text) => $"{question.Text[..start]}{text}{question.Text[end..]}?";

    // The preposition before a noun, with articles and adjectives between; the noun itself when there is none.
    private static int PhraseStart(AskedSentence question, int at)
    {
        for (var start = at - 1; start >= 0 && at - start <= 3 && !question.Words[start].IsCapital; start--)
        {
            if (FollowUpWords.Preposition.Contains(question.Words[start].Folded))
                return start;
        }

        return at;
    }

    private static int IndexOf(AskedSentence question, AskedWord word) => question.Words.Index().First(one => one.Item == word).Index;

    private bool Names(CaseGroup group, AskedWord word) => group.NamedIn(analysis.Analyze(word.Text)).Count > 0;

    private string? LastPart(AskedWord word) => analysis.Analyze(word.Text).Tokens is [{ Word.Parts: [_, .., var last] }] ? last : null;

    private static string Plain(string preposition) => preposition switch
    {
        "im" or "ins" => "in",
        "am" or "ans" => "an",
        "beim" => "bei",
        "zum" or "zur" => "zu",
        "vom" => "von",
        _ => preposition,
    };

    private static string LowerFirst(string text) =>
        text.Length > 0 && text.Split(' ')[0] is var first && (FollowUpWords.Preposition.Contains(TextNormalizer.Fold(first)) || FollowUpWords.Determiner.Contains(TextNormalizer.Fold(first)) || first is "Wenn" or "Falls")
            ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
