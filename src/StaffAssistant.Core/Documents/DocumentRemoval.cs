using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Documents;

/// <summary>Removes a document everywhere at once: versions, passages, index entries, originals.</summary>
public sealed class DocumentRemoval(IDocumentCatalog catalog, DocumentFiles files, IndexCatchUp index, IngestionGate gate, DataDirectoryLock ownership)
{
    /// <summary>Removes the document; false when it does not exist or the scope does not edit its collection.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public Task<bool> RemoveAsync(DocumentId id, AccessScope scope, AuditActor by, CancellationToken cancellationToken) =>
        RemoveAsync(() => catalog.RemoveAsync(id, scope, by, cancellationToken), cancellationToken);

    /// <summary>Removes what came from a place where it is gone; see <see cref="IDocumentCatalog.RemoveSourceAsync"/>.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public Task<bool> RemoveSourceAsync(VersionId id, DocumentId? except, AuditActor by, CancellationToken cancellationToken) =>
        RemoveAsync(() => catalog.RemoveSourceAsync(id, except, by, cancellationToken), cancellationToken);

    private async Task<bool> RemoveAsync(Func<Task<bool>> remove, CancellationToken cancellationToken)
    {
        ownership.Hold();
        using var turn = await gate.EnterAsync(cancellationToken);
        if (!await remove())
            return false;
        // From here on it is gone; stopping now would only leave the clearing up to the next start.
        await index.CatchUpAsync(CancellationToken.None);
        files.RemoveAllBut(await catalog.ListFileHashesAsync(CancellationToken.None));
        return true;
    }
}
