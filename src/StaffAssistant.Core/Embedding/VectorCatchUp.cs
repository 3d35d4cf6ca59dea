using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;

namespace StaffAssistant.Core.Embedding;

/// <summary>Lets the vectors follow the catalogue, beside the index and whatever that one's state: what was removed has no vector from then on.</summary>
public sealed class VectorCatchUp(IDocumentCatalog catalog, IVectorIndex vectors, ILogger<VectorCatchUp> log)
{
    /// <summary>Follows all changes. A fault leaves search to the words; the next call tries again.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        if (!vectors.IsFollowing)
            return;
        try
        {
            var to = await catalog.LastChangeAsync(cancellationToken);
            await foreach (var batch in ChangeBatches.After(catalog, vectors.CaughtUpTo, to, cancellationToken))
                await vectors.FollowAsync(batch.Changes, batch.CaughtUpTo, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            EmbeddingLog.FollowingFailed(log, fault);
        }
    }
}
