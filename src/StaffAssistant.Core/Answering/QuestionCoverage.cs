using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// How much of a question a stretch of text covers, by graded matches: the same stem counts 1, a shared compound part 0.7, a shared beginning 0.6, shared
/// in-word 4-grams up to 0.8; rare words weigh more.
/// </summary>
internal sealed class QuestionCoverage
{
    private const double SharedPart = 0.7;
    private const double SharedBeginning = 0.6;
    private const double SharedGrams = 0.8;
    private const double Synonym = 0.8;
    private const int BeginningLength = 5;
    private readonly List<Term> _terms;
    private readonly Dictionary<string, double> _gramWeights;
    private readonly Dictionary<WordForms, double[]> _matches = new(ReferenceEqualityComparer.Instance);
    private readonly List<(SynonymMatch Match, int[] Terms)> _phrases;
    private readonly double _weight;
    private readonly double _gramWeight;

    public QuestionCoverage(AnalyzedText question, TermStatistics terms)
    {
        var synonyms = question.Synonyms.Select(match => match with { Others = [.. match.Others.Where(other => !terms.Lacks(other))] }).ToList();
        _terms = [.. question.Tokens.Select(token => token.Word).DistinctBy(word => word.Stem).Select(word => new Term(
            word, word.Weight * PassageWeights.Rarity(terms.Stems.GetValueOrDefault(word.Stem), terms.Passages), [.. WordGrams.Of(word.Folded)], SynonymsOf(word, synonyms)))];
        _gramWeights = _terms.SelectMany(term => term.Grams.Select(gram => (Gram: gram, term.Word.Weight)))
            .GroupBy(gram => gram.Gram)
            .ToDictionary(gram => gram.Key, gram => gram.Max(use => use.Weight) * PassageWeights.Rarity(terms.Grams.GetValueOrDefault(gram.Key), terms.Passages));
        _phrases = [.. synonyms.Select(match => (Match: match with { Others = PhrasesOf(match) }, TermsOf(match))).Where(phrase => phrase.Match.Others.Count > 0)];
        _weight = _terms.Sum(term => term.Weight);
        _gramWeight = _gramWeights.Values.Sum();
    }

    /// <summary>Share of the question's words that the text covers, from 0 to 1.</summary>
    public double OfWords(AnalyzedText text) => OfEachWord(text, null, 0).Sum();

    /// <summary>
    /// For each word of the question its share of the question, as far as the text covers it; together at most 1. A word that only the context (headings, a
    /// lead-in) covers counts with <paramref name="contextShare"/>.
    /// </summary>
    public double[] OfEachWord(AnalyzedText text, AnalyzedText? context, double contextShare)
    {
        var shares = BestMatches(text);
        var around = context is null ? null : BestMatches(context);
        for (var index = 0; index < shares.Length; index++)
            shares[index] = _weight <= 0 ? 0 : Math.Max(shares[index], around is null ? 0 : contextShare * around[index]) * _terms[index].Weight / _weight;
        return shares;
    }

    /// <summary>Share of the question's in-word 4-grams that stand in the text, from 0 to 1.</summary>
    public double OfGrams(AnalyzedText text)
    {
        if (_gramWeight <= 0)
            return 0;
        var seen = text.Tokens.Select(token => token.Word).Distinct().SelectMany(word => WordGrams.Of(word.Folded)).Where(_gramWeights.ContainsKey).ToHashSet();
        return seen.Sum(gram => _gramWeights[gram]) / _gramWeight;
    }

    /// <summary>The share of the question that each of its words gives; together 1.</summary>
    public IReadOnlyList<double> Shares => [.. _terms.Select(term => _weight <= 0 ? 0 : term.Weight / _weight)];

    /// <summary>The stem of the word whose share stands at <paramref name="index"/>.</summary>
    public string StemAt(int index) => _terms[index].Word.Stem;

    private double[] BestMatches(AnalyzedText text)
    {
        var best = new double[_terms.Count];
        foreach (var token in text.Tokens)
        {
            var match = MatchOf(token.Word);
            for (var index = 0; index < best.Length; index++)
                best[index] = Math.Max(best[index], match[index]);
        }

        foreach (var (phrase, indices) in _phrases)
        {
            if (phrase.FoundIn(text) is null)
                continue;
            foreach (var index in indices)
                best[index] = Math.Max(best[index], Synonym);
        }

        return best;
    }

    // What single words cannot tell: phrases that mean the same, and words that mean the same as a phrase of the question.
    private static IReadOnlyList<SynonymTerm> PhrasesOf(SynonymMatch match) =>
        match.Said.Stems.Count > 1 ? match.Others : [.. match.Others.Where(other => other.Stems.Count > 1)];

    private int[] TermsOf(SynonymMatch match) => [.. Enumerable.Range(0, _terms.Count).Where(index => match.Said.Stems.Contains(_terms[index].Word.Stem))];

    private double[] MatchOf(WordForms word)
    {
        if (!_matches.TryGetValue(word, out var match))
        {
            var grams = WordGrams.Of(word.Folded).ToHashSet();
            _matches[word] = match = [.. _terms.Select(term => Grade(term, word, grams))];
        }

        return match;
    }

    private static double Grade(Term term, WordForms word, HashSet<string> grams)
    {
        if (term.Word.Stem == word.Stem || (NumberWords.DigitsOf(word.Folded) is { } digits && NumberWords.DigitsOf(term.Word.Folded) == digits))
            return 1;
        if (term.Synonyms.Contains(word.Stem))
            return Synonym;
        var shared = SharedGrams * term.Grams.Count(grams.Contains) / term.Grams.Count;
        if (SharesPart(term.Word, word))
            return Math.Max(SharedPart, shared);
        return SharesBeginning(term.Word.Folded, word.Folded) ? Math.Max(SharedBeginning, shared) : shared;
    }

    private static bool SharesPart(WordForms one, WordForms other) =>
        one.Parts.Contains(other.Stem) || other.Parts.Contains(one.Stem) || one.Parts.Any(other.Parts.Contains);

    private static bool SharesBeginning(string one, string other) =>
        one.Length >= BeginningLength && other.Length >= BeginningLength && one.AsSpan(0, BeginningLength).SequenceEqual(other.AsSpan(0, BeginningLength));

    private static HashSet<string> SynonymsOf(WordForms word, IEnumerable<SynonymMatch> synonyms) => synonyms
        .Where(match => match.Said.Stems is [var said] && said == word.Stem)
        .SelectMany(match => match.Others)
        .Where(other => other.Stems.Count == 1)
        .Select(other => other.Stems[0])
        .ToHashSet(StringComparer.Ordinal);

    private sealed record Term(WordForms Word, double Weight, IReadOnlyList<string> Grams, HashSet<string> Synonyms);
}
