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
        var corrected = WordCorrections.Of(searcher.IndexReader, query.Words, analysis);
        var visible = new VisibleFilter(query.Scope, null, [], withTemplates: true);
        var understood = ShortFormSearch.Widen(searcher, visible, corrected ?? query.Words, analysis) ?? corrected;
        var words = understood ?? query.Words;
        var stems = CandidateSearch.StemsOf(words);
        var scoring = CandidateSearch.WordsOf(searcher, words, stems, query.References);
        var found = Collect(searcher, visible, query, scoring, RequiredWords.All(words));
        var isPartial = found.Count == 0 && words.Tokens.Count > 0;
        if (isPartial)
            found = Collect(searcher, visible, query, scoring, RequiredWords.Most(words));
        var terms = CandidateSearch.StatisticsOf(searcher, words, stems.Keys.Concat(SynonymClauses.StemsOf(words)).Distinct());
        return new MatchSet(found, terms) { Understood = understood, IsPartial = isPartial && found.Count > 0 };
    }

    private static IReadOnlyList<VersionMatch> Collect(IndexSearcher searcher, VisibleFilter visible, MatchQuery query, Query scoring, Query required)
    {
        var matching = new BooleanQuery(disableCoord: true) { { required, Occur.SHOULD } };
        foreach (var (term, _, _) in query.References.Where(reference => reference.Weight >= NamedReference))
            matching.Add(new TermQuery(new Term(IndexFields.References, term)), Occur.SHOULD);
        var whole = new BooleanQuery(disableCoord: true) { { new ConstantScoreQuery(matching) { Boost = 0 }, Occur.MUST }, { scoring, Occur.SHOULD } };
        var versions = new VersionCollector();
        searcher.Search(new FilteredQuery(whole, visible, FilteredQuery.RANDOM_ACCESS_FILTER_STRATEGY), versions);
        return versions.Found();
    }
}
