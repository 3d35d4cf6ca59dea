using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>
/// The index, with the caller's own documents where he chose them among the collections. How rare a word is says the county's index: a handful of files is no measure.
/// </summary>
public sealed class IndexWithOwn(IPassageIndex index, IOwnHouse house) : IPassageIndex
{
    /// <inheritdoc />
    public long CaughtUpTo => index.CaughtUpTo;

    /// <inheritdoc />
    public int Count => index.Count;

    /// <inheritdoc />
    public Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken) => index.ApplyAsync(batches, applied, cancellationToken);

    /// <inheritdoc />
    public async Task<CandidateSet> SearchAsync(PassageQuery query, CancellationToken cancellationToken)
    {
        var county = query with { Scope = query.Scope.WithoutOwn() };
        if (!query.Collections.Contains(OwnCollection.Name) || query.Scope.Own is null || house.Current is not { } own)
            return await index.SearchAsync(county, cancellationToken);
        // With no other collection this finds nothing, and says how rare the words are.
        IReadOnlyList<CollectionName> others = [.. query.Collections.Where(name => name != OwnCollection.Name)];
        var found = await index.SearchAsync(others.Count == 0 ? county : county with { Collections = others }, cancellationToken);
        var kept = await own.Index.SearchAsync(query with { Scope = OwnCollection.ScopeOf(query.Scope), Collections = [] }, cancellationToken);
        return new CandidateSet([.. found.Candidates, .. kept.Candidates], found.Terms.Passages >= kept.Terms.Passages ? found.Terms : kept.Terms)
        {
            Understood = others.Count == 0 ? kept.Understood : found.Understood,
        };
    }
}
