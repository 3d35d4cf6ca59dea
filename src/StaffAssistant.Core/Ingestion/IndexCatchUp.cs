using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Brings the index to the state of the catalogue: at start, after an import, after a removal. Whoever calls it holds the data directory.</summary>
public sealed class IndexCatchUp(IDocumentCatalog catalog, IPassageIndex index, VectorCatchUp vectors, IndexReadiness readiness, ILogger<IndexCatchUp> log)
    : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>True when the catalogue holds changes that the index does not.</summary>
    public async Task<bool> IsBehindAsync(CancellationToken cancellationToken) => index.CaughtUpTo != await catalog.LastChangeAsync(cancellationToken);

    /// <summary>Applies all changes that the index does not hold yet. While it is being built anew there is nothing to do: the build takes them up.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await vectors.CatchUpAsync(cancellationToken);
        await FollowAsync(cancellationToken);
    }

    /// <summary>The same without vectors. One call at a time works, others wait; the next one finds nothing to do then.</summary>
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            await ApplyAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => _one.Dispose();

    private async Task ApplyAsync(CancellationToken cancellationToken)
    {
        if (!readiness.IsReady)
            return;
        try
        {
            var (from, to) = (index.CaughtUpTo, await catalog.LastChangeAsync(cancellationToken));
            await index.ApplyAsync(ChangeBatches.After(catalog, from, to, cancellationToken), null, cancellationToken);
            if (from < to)
                IngestionLog.IndexCaughtUp(log, from, to);
        }
        catch (IndexDamagedException) when (readiness.IsWatched)
        {
            readiness.Report(new IndexState.Building(0, 0));
        }
    }
}
