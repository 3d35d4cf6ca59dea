using StaffAssistant.Core.Access;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Core.Documents;

/// <summary>Removes a document everywhere at once: versions, passages, index entries, originals.</summary>
public sealed class DocumentRemoval(IDocumentCatalog catalog, DocumentFiles files, IndexCatchUp index, IngestionGate gate, DataDirectoryLock ownership)
{
    /// <summary>Removes the document; false when it does not exist or the scope does not edit its collection.</summary>
    /// <exception cref="OperatorException">Another process owns the data directory.</exception>
    public async Task<bool> RemoveAsync(DocumentId id, AccessScope scope, CancellationToken cancellationToken)
    {
        ownership.Hold();
        using var turn = await gate.EnterAsync(cancellationToken);
        if (!await catalog.RemoveAsync(id, scope, cancellationToken))
            return false;
        // From here on it is gone; stopping now would only leave the clearing up to the next start.
        await index.CatchUpAsync(CancellationToken.None);
        files.RemoveAllBut(await catalog.ListFileHashesAsync(CancellationToken.None));
        return true;
    }
}
