using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// How clearly a text names the words of a question. Stricter than coverage, which finds what may help: of a compound every part must be named, and a few
/// shared letters say nothing ("Weihnachtsgeld" is not named by "Tagegeld"). Light words do not count, unless there are no others.
/// </summary>
internal sealed class ClearNaming
{
    private const double PartOfCompound = 0.8;
    private const double Synonym = 0.85;
    private const double AllParts = 0.9;
    private const double SomeParts = 0.5;
    private const double Alike = 0.8;
    private const double LeastSharedGrams = 0.7;
    private const double SharedBeginning = 0.6;
    private const int BeginningLength = 6;
    private readonly List<Term> _terms;
    private readonly HashSet<string> _nouns;
    private readonly double _weight;

    public ClearNaming(AnalyzedText question, TermStatistics statistics)
    {
        var persons = QuestionNouns.PersonsOf(question);
        var words = question.Tokens.Select(token => token.Word).Where(word => !persons.Contains(word.Stem)).DistinctBy(word => word.Stem).ToList();
        _terms = [.. (words.Exists(word => word.Weight == 1) ? words.Where(word => word.Weight == 1) : words).Select(word => new Term(
            word,
            PassageWeights.Rarity(statistics.Stems.GetValueOrDefault(word.Stem), statistics.Passages),
            [.. WordGrams.Of(word.Folded)],
            [.. question.Synonyms.Where(match => match.Said.Stems.Contains(word.Stem)).SelectMany(match => match.Others).Where(other => !statistics.Lacks(other))]))];
        _nouns = QuestionNouns.StemsOf(question);
        _weight = Math.Max(double.Epsilon, _terms.Sum(term => term.Weight));
    }

    /// <summary>The share of the question that a text names, from 0 to 1; and the largest share that one of its nouns has and the text does not name.</summary>
    public (double Named, double NounMissing) Of(AnalyzedText text)
    {
        var stems = text.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)).ToHashSet(StringComparer.Ordinal);
        var words = text.Tokens.Select(token => token.Word).Distinct().ToList();
        var (named, missing) = (0.0, 0.0);
        foreach (var term in _terms)
        {
            var grade = GradeOf(term, text, words, stems);
            named += term.Weight * grade;
            if (_nouns.Contains(term.Word.Stem))
                missing = Math.Max(missing, term.Weight * (1 - grade));
        }

        return (named / _weight, missing / _weight);
    }

    private static double GradeOf(Term term, AnalyzedText text, List<WordForms> words, HashSet<string> stems)
    {
        var best = words.Select(word => GradeOf(term, word)).DefaultIfEmpty().Max();
        if (best < Synonym && term.Synonyms.Any(other => other.StandsIn(text)))
            best = Synonym;
        if (best >= AllParts || term.Word.Parts.Count == 0)
            return best;
        var parts = term.Word.Parts.Count(stems.Contains) / (double)term.Word.Parts.Count;
        return Math.Max(best, parts == 1 ? AllParts : SomeParts * parts);
    }

    private static double GradeOf(Term term, WordForms word)
    {
        if (term.Word.Stem == word.Stem)
            return 1;
        if (word.Parts.Contains(term.Word.Stem))
            return PartOfCompound;
        if (SharedGrams(term, word) >= LeastSharedGrams)
            return Alike;
        return term.Word.Folded.Length >= BeginningLength && word.Folded.AsSpan().StartsWith(term.Word.Folded.AsSpan(0, BeginningLength)) ? SharedBeginning : 0;
    }

    private static double SharedGrams(Term term, WordForms word)
    {
        var shared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var gram in WordGrams.Of(word.Folded))
        {
            if (term.Grams.Contains(gram))
                shared.Add(gram);
        }

        return shared.Count / (double)term.Grams.Count;
    }

    private sealed record Term(WordForms Word, double Weight, HashSet<string> Grams, IReadOnlyList<SynonymTerm> Synonyms);
}
