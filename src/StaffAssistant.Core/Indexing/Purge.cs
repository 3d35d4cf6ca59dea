using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Indexing;

/// <summary>
/// Leaves nothing of removed and replaced text: not in the index's files, not in the database's log, not in remembered words. The originals go with the
/// removal itself. Whoever calls it holds the data directory.
/// </summary>
public sealed class Purge(
    IIndexUpkeep upkeep, ICatalogUpkeep catalogUpkeep, IDocumentCatalog catalog, GermanAnalysis analysis, IngestionGate gate, IndexReadiness readiness, ILogger<Purge> log)
{
    private long _purgedUpTo;

    /// <summary>True when something changed since the last purge, so that there may be something to leave nothing of.</summary>
    public async Task<bool> IsDueAsync(CancellationToken cancellationToken) =>
        readiness.IsReady && (upkeep.HoldsRemains || _purgedUpTo != await catalog.LastChangeAsync(cancellationToken));

    /// <summary>Purges between two imports. False when a reader holds the database's log back, or the index is being built: then it stays due.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        if (!readiness.IsReady)
            return false;
        var upTo = await catalog.LastChangeAsync(cancellationToken);
        if (upkeep.HoldsRemains)
        {
            await upkeep.PurgeAsync(cancellationToken);
            analysis.Forget();
        }

        if (!await catalogUpkeep.EmptyLogAsync(cancellationToken))
            return false;
        _purgedUpTo = upTo;
        IndexingLog.Purged(log, upTo);
        return true;
    }
}
