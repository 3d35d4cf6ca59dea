using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Searching;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>
/// Finds words in what a person uploaded for himself, in a look of its own: nothing of it is in the county's index, in its counts, or in what anybody else is shown.
/// </summary>
public sealed class OwnDocumentSearch(GermanAnalysis analysis, HouseSynonyms synonyms, PassageRanker ranker, IOwnHouse house)
{
    /// <summary>More than a person may have.</summary>
    private const int Most = 200;

    /// <summary>The documents of the scope's owner, what fits best first; null where none are looked for, because a filter leaves them out or there are none.</summary>
    public async Task<SearchResult?> FindAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        if (query.Scope.Own is null || house.Current is not { } own || !Lets(query))
            return null;
        var search = new DocumentSearch(analysis, synonyms, own.Versions, ranker, own.Catalog);
        var mine = new SearchQuery(query.Text, OwnCollection.ScopeOf(query.Scope), query.Stichtag) { IsLiteral = query.IsLiteral, Limit = Most };
        var found = await search.FindAsync(mine, cancellationToken);
        return found with { Hits = [.. found.Hits.Select(hit => hit with { Source = CatalogWithOwn.Shown(hit.Source) })] };
    }

    // They have no kind and no unit, and apply whenever their owner asks.
    private static bool Lets(SearchQuery query) =>
        (query.Collections.Count == 0 || query.Collections.Contains(OwnCollection.Name))
        && query.Kinds.Count == 0 && query.Units.Count == 0
        && (query.States.Count == 0 || query.States.Contains(ValidityState.Applies));
}
