using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Core.Searching;

/// <summary>
/// Finds versions by their words, each with its best passage. One look into the index gives hits and choices, both for what the reader may see alone; the
/// passages shown are read from the catalogue with his rights once more.
/// </summary>
public sealed class DocumentSearch(GermanAnalysis analysis, HouseSynonyms synonyms, IVersionIndex index, PassageRanker ranker, IDocumentCatalog catalog)
{
    /// <summary>As many of the best versions are ordered by the ranker; behind them the engine's order is good enough.</summary>
    private const int Ranked = 40;

    /// <summary>One page of what was found.</summary>
    public async Task<SearchResult> FindAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        await synonyms.KnowAsync(cancellationToken);
        var text = TextNormalizer.Normalize(query.Text);
        var phrases = LiteralPhrases.In(text, query.IsLiteral);
        var asked = Asked(text, phrases);
        var found = await MatchAsync(new MatchQuery(asked, query.Scope.WithoutOwn()) { Phrases = phrases, MostRead = query.MostRead }, cancellationToken);
        var names = (await catalog.ListCollectionsAsync(query.Scope, cancellationToken)).ToDictionary(collection => collection.Name.Key, collection => collection.Name);
        var facets = new SearchFacets(query, found.Versions, names);
        var words = found.Understood ?? asked;
        var page = query.Order == SearchOrder.Relevance
            ? await ByRelevanceAsync(query, asked, found, facets.Matching, cancellationToken)
            : await ReadAsync(query, [.. Ordered(query.Order, facets.Matching).Skip(query.Skip).Take(query.Limit)], cancellationToken);
        var sentences = new SentenceMatching(analysis, MatchQuery.FreeOf(words, phrases), phrases);
        IReadOnlyList<SearchHit> hits = [.. page.Select(hit => new SearchHit(hit.Source, sentences.Of(hit.Source.Passage), hit.Match.Passages))];
        return new SearchResult(hits, facets)
        {
            AlsoSearched = AlsoSearched.In(MatchQuery.FreeOf(words, phrases), hits, analysis),
            DidYouMean = DidYouMean.Of(asked, found.Understood, page.Select(hit => hit.Source), analysis),
            IsPartial = found.IsPartial,
            Looked = found.Looked,
        };
    }

    // What is meant as typed has no synonyms.
    private AnalyzedText Asked(string text, IReadOnlyList<LiteralPhrase> phrases)
    {
        var asked = analysis.AnalyzeQuestion(text);
        return phrases.Count == 0 ? asked : asked with { Synonyms = analysis.WithSynonyms(MatchQuery.FreeOf(asked, phrases)).Synonyms };
    }

    // While the index runs behind the catalogue, a document that was just closed may still be in it: then the catalogue says what counts.
    private async Task<MatchSet> MatchAsync(MatchQuery query, CancellationToken cancellationToken)
    {
        var caughtUpTo = index.CaughtUpTo;
        var found = await index.MatchAsync(query, cancellationToken);
        if (caughtUpTo >= await catalog.LastChangeAsync(cancellationToken))
            return found;
        var open = await catalog.FilterAsync([.. found.Versions.Select(match => match.Version)], query.Scope, cancellationToken);
        return found with { Versions = [.. found.Versions.Where(match => open.Contains(match.Version))] };
    }

    private async Task<List<(SourcedPassage Source, VersionMatch Match)>> ByRelevanceAsync(
        SearchQuery query, AnalyzedText asked, MatchSet found, IReadOnlyList<VersionMatch> matching, CancellationToken cancellationToken)
    {
        var byEngine = matching.OrderByDescending(match => match.Score).ThenBy(match => match.Version.Value).ToList();
        if (query.Skip >= Ranked)
            return await ReadAsync(query, [.. byEngine.Skip(query.Skip).Take(query.Limit)], cancellationToken);
        var best = byEngine.Take(Ranked).ToDictionary(match => match.Version);
        var sources = await catalog.GetPassagesAsync([.. best.Values.SelectMany(match => match.Best)], query.Scope, cancellationToken);
        var byId = sources.ToDictionary(source => source.Passage.Id);
        var candidates = new CandidateSet([.. sources.Select(CandidateOf)], found.Terms) { Understood = found.Understood };
        var ranked = ranker.Rank(asked, candidates).Passages
            .Select(passage => byId[passage.Candidate.Id])
            .DistinctBy(source => source.Version.Id)
            .Select(source => (Source: source, Match: best[source.Version.Id]))
            .ToList();
        var page = ranked.Skip(query.Skip).Take(query.Limit).ToList();
        if (page.Count < query.Limit && byEngine.Count > Ranked)
            page.AddRange(await ReadAsync(query, [.. byEngine.Skip(Ranked).Take(query.Limit - page.Count)], cancellationToken));
        return page;
    }

    private static PassageCandidate CandidateOf(SourcedPassage source) => new(
        source.Passage.Id, string.Join('\n', source.Passage.Locator.HeadingPath.Prepend(source.Version.TitleWithNumber)), source.Passage.Text, 0)
    {
        References = PlaceTerms.Of(source.Version.Title, source.Version.Number, source.Passage.Locator.Reference, source.Passage.Text),
    };

    private async Task<List<(SourcedPassage Source, VersionMatch Match)>> ReadAsync(SearchQuery query, IReadOnlyList<VersionMatch> matches, CancellationToken cancellationToken)
    {
        var sources = await catalog.GetPassagesAsync([.. matches.Select(match => match.Best[0])], query.Scope, cancellationToken);
        var byVersion = matches.ToDictionary(match => match.Version);
        return [.. sources.Select(source => (source, byVersion[source.Version.Id]))];
    }

    private static IEnumerable<VersionMatch> Ordered(SearchOrder order, IReadOnlyList<VersionMatch> matches) => order switch
    {
        SearchOrder.Relevance => matches.OrderByDescending(match => match.Score),
        SearchOrder.Newest => matches.OrderByDescending(match => match.Card.Validity.From ?? DateOnly.MinValue).ThenBy(match => match.Card.Title, SearchFacets.ByName),
        SearchOrder.Number => matches.OrderBy(match => match.Card.Number is null).ThenBy(match => match.Card.Number, SearchFacets.ByName)
            .ThenBy(match => match.Card.Title, SearchFacets.ByName).ThenByDescending(match => match.Card.Validity.From ?? DateOnly.MinValue),
    };
}
