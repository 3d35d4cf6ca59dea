using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Rows that are made when first asked for. Inside a transaction, so that two writers do not get the same number.</summary>
internal static class CatalogCounters
{
    /// <summary>The next change number.</summary>
    public static async Task<long> NextChangeAsync(this CatalogContext catalog, CancellationToken cancellationToken)
    {
        var counter = await catalog.Counters.FindAsync([CounterRow.Changes], cancellationToken)
            ?? catalog.Counters.Add(new CounterRow { Name = CounterRow.Changes }).Entity;
        return ++counter.Value;
    }

    /// <summary>The row of a collection; one that nobody described has its name only.</summary>
    public static async Task<CollectionRow> FindOrAddCollectionAsync(this CatalogContext catalog, CollectionName name, CancellationToken cancellationToken) =>
        await catalog.Collections.FindAsync([name.Key], cancellationToken)
        ?? catalog.Collections.Add(new CollectionRow { Key = name.Key, Name = name.Value }).Entity;
}
