using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Indexing;

/// <summary>Makes the index fit for use when a process starts. Only <see cref="IsUsableAsync"/> may be called without holding the data directory.</summary>
public sealed class IndexStart(
    IPassageIndex index, IIndexUpkeep upkeep, IDocumentCatalog catalog, IndexCatchUp catchUp, IndexRebuild rebuild, IndexReadiness readiness, ILogger<IndexStart> log)
{
    /// <summary>True when the index is sound and of this catalogue; it may still have to catch up.</summary>
    public async Task<bool> IsUsableAsync(CancellationToken cancellationToken)
    {
        if (!await upkeep.IsSoundAsync(cancellationToken))
            return false;
        var (held, last) = (index.CaughtUpTo, await catalog.LastChangeAsync(cancellationToken));
        return held <= last && (held > 0 || last == 0);
    }

    /// <summary>Catches up, or builds anew here and now; questions wait for it.</summary>
    public async Task MakeReadyAsync(CancellationToken cancellationToken)
    {
        upkeep.ClearLeftovers();
        if (await IsUsableAsync(cancellationToken))
            await catchUp.CatchUpAsync(cancellationToken);
        else
            await RebuildAsync(cancellationToken);
    }

    /// <summary>Catches up, or leaves it to <see cref="IndexWorker"/> to build anew while pages are shown already.</summary>
    public async Task MakeReadyLaterAsync(CancellationToken cancellationToken)
    {
        readiness.IsWatched = true;
        upkeep.ClearLeftovers();
        if (await IsUsableAsync(cancellationToken))
            await catchUp.CatchUpAsync(cancellationToken);
        else
            readiness.Report(new IndexState.Building(0, 0));
    }

    /// <summary>Builds anew from the catalogue; until then questions wait.</summary>
    public async Task RebuildAsync(CancellationToken cancellationToken)
    {
        IndexingLog.Damaged(log);
        readiness.Report(new IndexState.Building(0, 0));
        await rebuild.RunAsync(readiness.Report, cancellationToken);
    }
}
