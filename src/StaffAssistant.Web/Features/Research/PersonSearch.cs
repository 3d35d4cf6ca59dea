using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Limits;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Searching;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Research;

/// <summary>
/// A search of the person at the page, with the rights of this moment: counted against his limit, in the county's documents and in his own, and recorded where it
/// shows passages of restricted ones.
/// </summary>
public sealed class PersonSearch(DocumentSearch county, OwnDocumentSearch own, SearchGate gate, AuditedReading reading, CurrentPerson current)
{
    /// <summary>The page of hits that a filter asks for, or the last one where there are fewer.</summary>
    /// <param name="filter">What is looked for.</param>
    /// <param name="scope">The choice of the top bar.</param>
    /// <param name="isAsked">False where a page that is open is read anew without its reader's doing: that does not count against his limit.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<PersonSearchOutcome> FindAsync(ResearchFilter filter, ScopeChoice scope, bool isAsked, CancellationToken cancellationToken)
    {
        if (isAsked && gate.Count((await current.FindAsync())?.Key ?? string.Empty) is { } wait)
            return new PersonSearchOutcome.Limited(gate.Most, wait);
        var reader = await current.ScopeAsync();
        var result = await county.FindAsync(filter.QueryFor(reader, scope), cancellationToken);
        if (filter.Within(result.Facets.Total) is var within && within.Page != filter.Page)
            result = await county.FindAsync((filter = within).QueryFor(reader, scope), cancellationToken);
        var mine = await own.FindAsync(filter.QueryFor(reader, scope), cancellationToken);
        await RecordAsync(result, reader, cancellationToken);
        // A part of the words is shown only where nothing has them all.
        return new PersonSearchOutcome.Found(filter, result, mine is { IsPartial: true } && result is { IsPartial: false, Facets.Total: > 0 } ? [] : mine?.Hits ?? []);
    }

    // Whoever waits for it shows nothing that is not recorded.
    private async Task RecordAsync(SearchResult result, AccessScope reader, CancellationToken cancellationToken) => await reading.ShowAsync(
        result.Hits.Select(hit => hit.Source.Version.DocumentId).Distinct(), reader, await current.ActorAsync(), ReadingWay.Search, cancellationToken);
}
