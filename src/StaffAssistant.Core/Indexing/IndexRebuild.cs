using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Indexing;

/// <summary>
/// Builds the index anew from the catalogue, beside the serving one. Imports go on meanwhile; only the last of what came is made up for while they wait.
/// Whoever calls it holds the data directory.
/// </summary>
public sealed class IndexRebuild(IDocumentCatalog catalog, IIndexUpkeep upkeep, IngestionGate gate, IndexReadiness readiness, ILogger<IndexRebuild> log)
{
    /// <summary>Builds and lets it serve. A fault or a stop leaves the former index as it was.</summary>
    public async Task RunAsync(Action<IndexState.Building>? progress, CancellationToken cancellationToken)
    {
        await using var build = upkeep.BeginBuild();
        await FollowAsync(build, progress, cancellationToken);
        using var turn = await gate.EnterAsync(cancellationToken);
        await FollowAsync(build, progress, cancellationToken);
        await build.ServeAsync(cancellationToken);
        // Before the next import, which leaves its changes to a build that is under way.
        readiness.Report(new IndexState.Ready());
        IndexingLog.Rebuilt(log, build.CaughtUpTo);
    }

    private async Task FollowAsync(IIndexBuild build, Action<IndexState.Building>? progress, CancellationToken cancellationToken)
    {
        var to = await catalog.LastChangeAsync(cancellationToken);
        progress?.Invoke(new IndexState.Building(build.CaughtUpTo, to));
        await build.ApplyAsync(
            ChangeBatches.After(catalog, build.CaughtUpTo, to, cancellationToken), caughtUpTo => progress?.Invoke(new IndexState.Building(caughtUpTo, to)), cancellationToken);
    }
}
