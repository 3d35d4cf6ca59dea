using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;

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
    private const int BeginningLength = 5;
    private readonly List<Term> _terms;
    private readonly Dictionary<string, double> _gramWeights;
    private readonly Dictionary<WordForms, double[]> _matches = new(ReferenceEqualityComparer.Instance);
    private readonly double _weight;
    private readonly double _gramWeight;

    public QuestionCoverage(Findings findings)
    {
        var terms = findings.Terms;
        _terms = [.. findings.Question.Tokens.Select(token => token.Word).DistinctBy(word => word.Stem).Select(word => new Term(
            word, PassageWeights.Rarity(terms.Stems.GetValueOrDefault(word.Stem), terms.Passages), [.. WordGrams.Of(word.Folded)]))];
        _gramWeights = _terms.SelectMany(term => term.Grams).Distinct()
            .ToDictionary(gram => gram, gram => PassageWeights.Rarity(terms.Grams.GetValueOrDefault(gram), terms.Passages));
        _weight = _terms.Sum(term => term.Weight);
        _gramWeight = _gramWeights.Values.Sum();
    }

    /// <summary>Share of the question's words that the text covers, from 0 to 1.</summary>
    public double OfWords(AnalyzedText text)
    {
        if (_weight <= 0)
            return 0;
        var best = new double[_terms.Count];
        foreach (var token in text.Tokens)
        {
            var match = MatchOf(token.Word);
            for (var index = 0; index < best.Length; index++)
                best[index] = Math.Max(best[index], match[index]);
        }

        return best.Select((match, index) => match * _terms[index].Weight).Sum() / _weight;
    }

    /// <summary>Share of the question's in-word 4-grams that stand in the text, from 0 to 1.</summary>
    public double OfGrams(AnalyzedText text)
    {
        if (_gramWeight <= 0)
            return 0;
        var seen = text.Tokens.Select(token => token.Word).Distinct().SelectMany(word => WordGrams.Of(word.Folded)).Where(_gramWeights.ContainsKey).ToHashSet();
        return seen.Sum(gram => _gramWeights[gram]) / _gramWeight;
    }

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
        if (term.Word.Stem == word.Stem)
            return 1;
        var shared = SharedGrams * term.Grams.Count(grams.Contains) / term.Grams.Count;
        if (SharesPart(term.Word, word))
            return Math.Max(SharedPart, shared);
        return SharesBeginning(term.Word.Folded, word.Folded) ? Math.Max(SharedBeginning, shared) : shared;
    }

    private static bool SharesPart(WordForms one, WordForms other) =>
        one.Parts.Contains(other.Stem) || other.Parts.Contains(one.Stem) || one.Parts.Any(other.Parts.Contains);

    private static bool SharesBeginning(string one, string other) =>
        one.Length >= BeginningLength && other.Length >= BeginningLength && one.AsSpan(0, BeginningLength).SequenceEqual(other.AsSpan(0, BeginningLength));

    private sealed record Term(WordForms Word, double Weight, IReadOnlyList<string> Grams);
}
