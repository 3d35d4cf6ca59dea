using Lucene.Net.Index;
using Lucene.Net.Search;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Adapters.Lucene;

/// <summary>One look for all versions with a passage that holds the words; access is inside it.</summary>
internal static class MatchSearch
{
    /// <summary>A document or law that is named; a bare "§ 7" stands in too many of them to match by itself.</summary>
    private const double NamedReference = 1;

    /// <summary>The answer of an index without passages.</summary>
    public static MatchSet Nothing { get; } = new([], CandidateSearch.Nothing.Terms);

    public static MatchSet Run(IndexSearcher searcher, MatchQuery query, GermanAnalysis analysis)
    {
        if (query.Words.Tokens.Count == 0 && query.References.Count == 0)
            return Nothing;
        if (query.Phrases.Count > 0)
            return RunLiterally(searcher, query, analysis);
        var corrected = WordCorrections.Of(searcher.IndexReader, query.Words, analysis);
        var visible = Visible(query);
        var understood = ShortFormSearch.Widen(searcher, visible, corrected ?? query.Words, analysis) ?? corrected;
        var words = understood ?? query.Words;
        var scoring = CandidateSearch.WordsOf(searcher, words, CandidateSearch.StemsOf(words), query.References).ToQuery();
        var found = Collect(searcher, visible, new VersionCollector(), scoring, Matching(query, RequiredWords.All(words)));
        var isPartial = found.Count == 0 && words.Tokens.Count > 0;
        if (isPartial)
            found = Collect(searcher, visible, new VersionCollector(), scoring, Matching(query, RequiredWords.Most(words)));
        return new MatchSet(found, StatisticsOf(searcher, words)) { Understood = understood, IsPartial = isPartial && found.Count > 0 };
    }

    // What is meant as typed is neither mended nor given up; words beside it are read as always.
    private static MatchSet RunLiterally(IndexSearcher searcher, MatchQuery query, GermanAnalysis analysis)
    {
        var visible = Visible(query);
        var free = ShortFormSearch.Widen(searcher, visible, query.Free, analysis) ?? query.Free with { Synonyms = query.Words.Synonyms };
        var words = query.Words with { Synonyms = free.Synonyms };
        if (LiteralSearch.Requiring(query.Phrases, analysis) is not { } required)
            return Nothing;
        if (free.Tokens.Count > 0)
            required.Add(RequiredWords.All(free), Occur.MUST);
        var scoring = CandidateSearch.WordsOf(searcher, words, CandidateSearch.StemsOf(words), query.References).ToQuery();
        var literal = LiteralSearch.Find(searcher, Whole(visible, scoring, required), query.Phrases, query.MostRead);
        var found = Collect(searcher, visible, new VersionCollector(literal.Passages), scoring, required);
        return new MatchSet(found, StatisticsOf(searcher, words))
        {
            Understood = words.Synonyms.Count > query.Words.Synonyms.Count ? words : null,
            Looked = literal.Read < literal.Candidates ? new LookedAt(literal.Read, literal.Candidates) : null,
        };
    }

    private static VisibleFilter Visible(MatchQuery query) => new(query.Scope, null, [], withTemplates: true);

    private static Core.Passages.TermStatistics StatisticsOf(IndexSearcher searcher, AnalyzedText words) =>
        CandidateSearch.StatisticsOf(searcher, words, CandidateSearch.StemsOf(words).Keys.Concat(SynonymClauses.StemsOf(words)).Distinct());

    private static BooleanQuery Matching(MatchQuery query, Query required)
    {
        var matching = new BooleanQuery(disableCoord: true) { { required, Occur.SHOULD } };
        foreach (var (term, _, _) in query.References.Where(reference => reference.Weight >= NamedReference))
            matching.Add(new TermQuery(new Term(IndexFields.References, term)), Occur.SHOULD);
        return matching;
    }

    private static IReadOnlyList<VersionMatch> Collect(IndexSearcher searcher, VisibleFilter visible, VersionCollector versions, Query scoring, Query matching)
    {
        searcher.Search(Whole(visible, scoring, matching), versions);
        return versions.Found();
    }

    private static FilteredQuery Whole(VisibleFilter visible, Query scoring, Query matching) => new(
        new BooleanQuery(disableCoord: true) { { new ConstantScoreQuery(matching) { Boost = 0 }, Occur.MUST }, { scoring, Occur.SHOULD } }, visible, FilteredQuery.RANDOM_ACCESS_FILTER_STRATEGY);
}
