using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// What a question is about: its nouns, else all its words. A text that does not name most of it speaks of something else ("Über Anträge wird in drei Wochen
/// entschieden" says nothing about Wohngeld).
/// </summary>
internal sealed class Matter
{
    private const double LeastNamed = 0.5;
    private const int SharedBeginning = 4;
    private readonly List<(WordForms Word, double Weight)> _words;
    private readonly IReadOnlyList<SynonymMatch> _synonyms;

    /// <param name="findings">The question.</param>
    /// <param name="withSynonyms">Whether what means the same names a word, too: for rules of one place, not for telling two documents apart.</param>
    public Matter(Findings findings, bool withSynonyms = false)
    {
        _synonyms = withSynonyms ? findings.Question.Synonyms : [];
        var nouns = QuestionNouns.StemsOf(findings.Question);
        var words = findings.Question.Tokens.Select(token => token.Word).DistinctBy(word => word.Stem).ToList();
        var named = words.Where(word => nouns.Contains(word.Stem) || IsNamedFirst(findings.Question, word)).ToList();
        _words = [.. (named.Count > 0 ? named : words).Select(word => (word, word.Weight * PassageWeights.Rarity(findings.Terms.Stems.GetValueOrDefault(word.Stem), findings.Terms.Passages)))];
    }

    /// <summary>True when the texts name at least half of it; a compound is named when each of its parts is ("Bürgeranfragen": "Anfragen von Bürgerinnen").</summary>
    public bool IsNamedIn(params ReadOnlySpan<AnalyzedText> texts)
    {
        var said = new HashSet<string>(StringComparer.Ordinal);
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            said.UnionWith(text.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)));
            meant.UnionWith(_synonyms.Where(match => match.FoundIn(text) is not null).SelectMany(match => match.Said.Stems));
        }

        var named = _words.Where(word => said.Contains(word.Word.Stem) || meant.Contains(word.Word.Stem) || (word.Word.Parts.Count > 0 && word.Word.Parts.All(part => said.Any(other => SameBeginning(other, part)))));
        return _words.Count > 0 && named.Sum(word => word.Weight) >= LeastNamed * _words.Sum(word => word.Weight);
    }

    // The first word is written with a capital in any case; a compound is a noun more often than not.
    private static bool IsNamedFirst(AnalyzedText question, WordForms word) =>
        question.Tokens[0].Start == 0 && char.IsUpper(question.Text[0]) && question.Tokens[0].Word.Stem == word.Stem && word.Parts.Count > 0;

    private static bool SameBeginning(string one, string other)
    {
        var length = Math.Min(SharedBeginning, Math.Min(one.Length, other.Length));
        return one.AsSpan(0, length).SequenceEqual(other.AsSpan(0, length));
    }
}
