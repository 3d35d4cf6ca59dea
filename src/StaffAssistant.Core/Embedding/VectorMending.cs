using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Embedding;

/// <summary>Rids the vectors of what is wrong. Nothing is lost by that: the application makes them again from the catalogue.</summary>
public sealed class VectorMending(IDocumentCatalog catalog, IVectorUpkeep upkeep)
{
    /// <summary>Looks at all and mends. Whoever calls it holds the data directory and has not opened the vectors.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var check in await upkeep.CheckAsync(catalog.ChangesAfterAsync(0, cancellationToken), cancellationToken))
        {
            if (!check.IsSound)
                await upkeep.MendAsync(check, cancellationToken);
        }
    }
}
