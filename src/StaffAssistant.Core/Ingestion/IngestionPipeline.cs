using System.Runtime.CompilerServices;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>The way of a document into the house: store, extract, split, record, index. One import at a time; a kill at any moment loses nothing that was recorded.</summary>
public sealed class IngestionPipeline(
    FileIntake intake, IDocumentCatalog catalog, DocumentFiles files, IndexCatchUp index, IngestionGate gate, DataDirectoryLock ownership)
{
    /// <summary>Takes in one file; it can be found when the call returns.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public async Task<IngestionOutcome> ImportAsync(IncomingFile file, IProgress<IngestionStage>? progress, CancellationToken cancellationToken)
    {
        ownership.Hold();
        using var turn = await gate.EnterAsync(cancellationToken);
        var outcome = await intake.TakeInAsync(file, new HashSet<VersionId>(), progress, cancellationToken);
        progress?.Report(IngestionStage.Indexing);
        await index.CatchUpAsync(cancellationToken);
        if (outcome is IngestionOutcome.Accepted)
            await RemoveUnnamedFilesAsync(cancellationToken);
        progress?.Report(outcome is IngestionOutcome.Refused ? IngestionStage.Refused : IngestionStage.Done);
        return outcome;
    }

    /// <summary>Takes in many files one after the other, and indexes them together at the end. Results come as each is recorded.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public async IAsyncEnumerable<ImportedFile> ImportAllAsync(ImportPlan plan, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ownership.Hold();
        using var turn = await gate.EnterAsync(cancellationToken);
        var stored = new HashSet<VersionId>();
        foreach (var collection in plan.Collections)
            await catalog.SaveCollectionAsync(collection, cancellationToken);
        foreach (var file in plan.Files)
        {
            var outcome = await intake.TakeInAsync(file, stored, progress: null, cancellationToken);
            if (outcome is IngestionOutcome.Accepted accepted)
                stored.Add(accepted.Version.Id);
            yield return new ImportedFile(file, outcome);
        }

        await index.CatchUpAsync(cancellationToken);
        await RemoveUnnamedFilesAsync(cancellationToken);
    }

    // Corrections leave originals that no version names any more.
    private async Task RemoveUnnamedFilesAsync(CancellationToken cancellationToken) =>
        files.RemoveAllBut(await catalog.ListFileHashesAsync(cancellationToken));
}
