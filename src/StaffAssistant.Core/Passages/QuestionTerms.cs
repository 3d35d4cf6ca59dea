using System.Runtime.InteropServices;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.Synonyms;

namespace StaffAssistant.Core.Passages;

/// <summary>The words of one question with their weights, and a memory of how the words of the passages match them.</summary>
internal sealed class QuestionTerms
{
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _grams = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(SynonymTerm Term, int Index)>> _phrases = new(StringComparer.Ordinal);
    private readonly GramTable _gramTable;
    private readonly Dictionary<int, WordMatch> _matches = [];

    public QuestionTerms(AnalyzedText question, TermStatistics statistics)
    {
        var stemCounts = new List<double>();
        var partCounts = new List<double>();
        var gramCounts = new List<double>();
        foreach (var token in question.Tokens)
        {
            var weight = token.Word.Weight;
            Count(_stems, stemCounts, token.Word.Stem, weight);
            Count(_parts, partCounts, token.Word.Stem, weight);
            foreach (var part in token.Word.Parts)
                Count(_parts, partCounts, part, weight);
            foreach (var gram in WordGrams.Of(token.Word.Folded))
                Count(_grams, gramCounts, gram, weight);
        }

        StemWeights = Weights(_stems, stemCounts, stem => statistics.Stems.GetValueOrDefault(stem), statistics.Passages);
        var partWeights = Weights(_parts, partCounts, part => statistics.Stems.GetValueOrDefault(part), statistics.Passages);
        Weight = partWeights.Sum();
        PartWeights = [.. partWeights, .. question.Synonyms.Select((match, index) => AddSynonyms(match, partWeights.Length + index, statistics))];
        GramWeights = Weights(_grams, gramCounts, gram => statistics.Grams.GetValueOrDefault(gram), statistics.Passages);
        _gramTable = new GramTable(_grams);
    }

    public double[] StemWeights { get; }

    /// <summary>Weights of stems and parts; behind them one for each word that has synonyms.</summary>
    public double[] PartWeights { get; }

    /// <summary>The sum of the weights of the question's own stems and parts.</summary>
    public double Weight { get; }

    public double[] GramWeights { get; }

    /// <summary>The words of a text with what they match of the question.</summary>
    public MatchedWord[] Match(AnalyzedText text)
    {
        var words = new MatchedWord[text.Tokens.Count];
        for (var index = 0; index < words.Length; index++)
        {
            var word = text.Tokens[index].Word;
            var match = MatchOf(word);
            words[index] = new MatchedWord(_phrases.Count == 0 ? match : WithPhrases(match, text.Tokens, index), 1 + word.Parts.Count, WordGrams.CountOf(word.Folded));
        }

        return words;
    }

    // All synonyms of a word are one term, as rare as they are together: a passage that has several of them gains no more than by repeating one.
    private double AddSynonyms(SynonymMatch match, int index, TermStatistics statistics)
    {
        var passages = FrequencyOf(match.Said, statistics);
        foreach (var other in match.Others.Where(other => !statistics.Lacks(other)))
        {
            passages += FrequencyOf(other, statistics);
            if (other.Stems.Count == 1)
                _parts.TryAdd(other.Stems[0], index);
            else
                AddPhrase(other, index);
        }

        return match.Weight * PassageWeights.Synonym * PassageWeights.Rarity(passages, statistics.Passages);
    }

    private void AddPhrase(SynonymTerm term, int index)
    {
        if (!_phrases.TryGetValue(term.Stems[0], out var phrases))
            _phrases[term.Stems[0]] = phrases = [];
        phrases.Add((term, index));
    }

    private static int FrequencyOf(SynonymTerm term, TermStatistics statistics) => term.Stems.Min(stem => statistics.Stems.GetValueOrDefault(stem));

    private WordMatch WithPhrases(WordMatch match, IReadOnlyList<AnalyzedToken> tokens, int index)
    {
        if (!_phrases.TryGetValue(tokens[index].Word.Stem, out var phrases))
            return match;
        foreach (var (term, part) in phrases)
        {
            if (term.StandsAt(tokens, index))
                match = match with { Parts = [.. match.Parts, part] };
        }

        return match;
    }

    private WordMatch MatchOf(WordForms word)
    {
        if (word.Number == 0)
            return Match(word);
        ref var match = ref CollectionsMarshal.GetValueRefOrAddDefault(_matches, word.Number, out _);
        return match ??= Match(word);
    }

    // Most words of a passage have nothing to do with the question: they share one match.
    private WordMatch Match(WordForms word)
    {
        var parts = PartIndices(word);
        var grams = GramIndices(word.Folded);
        return parts.Length == 0 && grams.Length == 0 ? WordMatch.None : new WordMatch(_stems.GetValueOrDefault(word.Stem, -1), parts, grams);
    }

    private int[] PartIndices(WordForms word)
    {
        List<int>? indices = null;
        if (_parts.TryGetValue(word.Stem, out var whole))
            (indices ??= []).Add(whole);
        foreach (var part in word.Parts)
        {
            if (_parts.TryGetValue(part, out var index))
                (indices ??= []).Add(index);
        }

        return indices is null ? [] : [.. indices];
    }

    private int[] GramIndices(string folded)
    {
        List<int>? indices = null;
        foreach (var gram in WordGrams.Packed(folded))
        {
            if (_gramTable.Find(gram) is >= 0 and var index)
                (indices ??= []).Add(index);
        }

        return indices is null ? [] : [.. indices];
    }

    private static void Count(Dictionary<string, int> terms, List<double> counts, string term, double weight)
    {
        if (terms.TryAdd(term, terms.Count))
            counts.Add(0);
        counts[terms[term]] += weight;
    }

    private static double[] Weights(Dictionary<string, int> terms, List<double> counts, Func<string, double> frequency, int passages)
    {
        var weights = new double[terms.Count];
        foreach (var (term, index) in terms)
            weights[index] = counts[index] * PassageWeights.Rarity(frequency(term), passages);
        return weights;
    }
}
