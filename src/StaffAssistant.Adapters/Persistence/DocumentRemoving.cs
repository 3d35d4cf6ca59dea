using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Removes a document in one transaction and leaves a tombstone for the index.</summary>
internal sealed class DocumentRemoving(CatalogContext catalog)
{
    /// <summary>Removes the document; false when it does not exist or the scope does not edit its collection.</summary>
    public async Task<bool> RemoveAsync(DocumentId id, AccessScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
        var document = await catalog.DocumentsFor(scope).Where(row => row.Id == id.Value).Whole().SingleOrDefaultAsync(cancellationToken);
        if (document is null || !scope.Edits(new CollectionName(document.Collection.Name)))
            return false;
        await catalog.Documents.Where(row => row.Id == document.Id).ExecuteDeleteAsync(cancellationToken);
        catalog.Tombstones.Add(new TombstoneRow { DocumentId = document.Id, Change = await catalog.NextChangeAsync(cancellationToken) });
        await catalog.SaveChangesAsync(cancellationToken);

        var references = document.Versions.Select(row => row.SupersedesKey).OfType<string>().ToHashSet();
        await new ValidityWriting(catalog).RecomputeTargetsAsync(document.CollectionKey, references, document.Id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
