using Lucene.Net.Index;
using Lucene.Net.Search;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>One search: the best candidates by stems and parts, with the figures that the ranker needs.</summary>
internal static class CandidateSearch
{
    // What is looked up exactly outweighs any sum of word scores and is among the candidates; a bare "§ 7" only adds to them.
    private const double ReferenceBoost = 25;
    private static readonly HashSet<string> StoredFields = [IndexFields.Passage, IndexFields.Heading, IndexFields.Text];
    private static readonly HashSet<string> StoredWithReferences = [.. StoredFields, IndexFields.References];

    /// <summary>The answer of an index without passages.</summary>
    public static CandidateSet Nothing { get; } = new([], new Core.Passages.TermStatistics
    {
        Passages = 1,
        Stems = new Dictionary<string, int>(),
        Grams = new Dictionary<string, double>(),
        MeanStems = 1,
        MeanGrams = 1,
    });

    static CandidateSearch() => BooleanQuery.MaxClauseCount = 100_000;

    public static CandidateSet Run(IndexSearcher searcher, PassageQuery query, GermanAnalysis analysis)
    {
        if (query.Question.Tokens.Count == 0)
            return Nothing;
        var filter = VisibleFilter.Of(query);
        var corrected = WordCorrections.Of(searcher.IndexReader, query.Question, analysis);
        var understood = ShortFormSearch.Widen(searcher, filter, corrected ?? query.Question, analysis) ?? corrected;
        var question = understood ?? query.Question;
        var stems = StemsOf(question);
        var words = WordsOf(searcher, question, stems, query.References);
        var found = BestPassages.Find(searcher, words, filter, query.Limit);
        var candidates = found.ScoreDocs.Select(hit => CandidateOf(searcher, hit, query.References.Count > 0)).ToList();
        candidates.AddRange(NeighboursOf(searcher, query, found));
        return new CandidateSet(candidates, StatisticsOf(searcher, question, stems.Keys.Concat(SynonymClauses.StemsOf(question)).Distinct())) { Understood = understood };
    }

    /// <summary>What scores a passage: stems, parts, synonyms and references.</summary>
    public static AskedWords WordsOf(IndexSearcher searcher, AnalyzedText question, Dictionary<string, int> stems, IReadOnlyList<WeightedReference> references)
    {
        var known = KnownStems.Of(searcher.IndexReader);
        var words = new AskedWords(known);
        foreach (var (stem, count) in stems)
            words.Add(stem, count);
        SynonymClauses.AddTo(words, question.Synonyms, searcher.IndexReader.NumDocs, known);
        foreach (var (term, weight, _) in references)
            words.Add(new ConstantScoreQuery(new TermQuery(new Term(IndexFields.References, term))) { Boost = (float)(weight * weight * ReferenceBoost) });
        return words;
    }

    /// <summary>How often each stem and part occurs in a question.</summary>
    public static Dictionary<string, int> StemsOf(AnalyzedText question) => Occurrences(question.Tokens.SelectMany(token => token.Word.Parts.Append(token.Word.Stem)));

    // Neighbours pass the same filter within the same kind of query: one that the asker may not see is never looked at.
    private static IEnumerable<PassageCandidate> NeighboursOf(IndexSearcher searcher, PassageQuery query, TopDocs found)
    {
        if (query.Neighbours.Count == 0)
            return [];
        var named = new BooleanQuery(disableCoord: true);
        foreach (var passage in query.Neighbours)
            named.Add(new TermQuery(new Term(IndexFields.Passage, passage.ToString())), Occur.SHOULD);
        var known = found.ScoreDocs.Select(hit => hit.Doc).ToHashSet();
        return searcher.Search(new FilteredQuery(named, VisibleFilter.Of(query), FilteredQuery.RANDOM_ACCESS_FILTER_STRATEGY), query.Neighbours.Count).ScoreDocs
            .Where(hit => !known.Contains(hit.Doc)).Select(hit => CandidateOf(searcher, hit, query.References.Count > 0) with { IsAdded = true });
    }

    private static PassageCandidate CandidateOf(IndexSearcher searcher, ScoreDoc hit, bool withReferences)
    {
        var stored = searcher.IndexReader.Document(hit.Doc, withReferences ? StoredWithReferences : StoredFields);
        var id = new PassageId(Guid.ParseExact(stored.Get(IndexFields.Passage), "N"));
        return new PassageCandidate(id, stored.Get(IndexFields.Heading), stored.Get(IndexFields.Text), hit.Score)
        {
            References = stored.Get(IndexFields.References) is { Length: > 0 } references ? references.Split(IndexedPassage.Separator) : [],
        };
    }

    /// <summary>Rarity of these stems, and of the question's in-word 4-grams.</summary>
    public static Core.Passages.TermStatistics StatisticsOf(IndexSearcher searcher, AnalyzedText question, IEnumerable<string> stems)
    {
        var reader = searcher.IndexReader;
        var (grams, meanGrams) = GramFrequencies.Of(reader, question.Tokens.SelectMany(token => WordGrams.Of(token.Word.Folded)));
        return new Core.Passages.TermStatistics
        {
            Passages = Math.Max(1, reader.NumDocs),
            Stems = stems.ToDictionary(stem => stem, KnownStems.Of(reader).FrequencyOf),
            Grams = grams,
            MeanStems = MeanLength(searcher, IndexFields.Stems),
            MeanGrams = meanGrams,
        };
    }

    private static double MeanLength(IndexSearcher searcher, string field)
    {
        var statistics = searcher.CollectionStatistics(field);
        return statistics.SumTotalTermFreq <= 0 ? 1 : statistics.SumTotalTermFreq / (double)Math.Max(1, statistics.DocCount);
    }

    private static Dictionary<string, int> Occurrences(IEnumerable<string> terms) =>
        terms.GroupBy(term => term, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
}
