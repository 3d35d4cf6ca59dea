using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Stores a version in one transaction: the version itself, its neighbours, and the document that it supersedes.</summary>
internal sealed class VersionWriting(CatalogContext catalog, AuditTrail trail)
{
    private readonly ValidityWriting _validity = new(catalog);

    /// <summary>Stores the version and returns the document with all its versions.</summary>
    public async Task<Document> SaveAsync(NewVersion incoming, CancellationToken cancellationToken)
    {
        await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
        incoming = await catalog.WithReleasedAsync(incoming, cancellationToken);
        var released = await DeleteReplacedAsync(incoming, cancellationToken);
        var (document, before) = await FindOrAddAsync(incoming, cancellationToken);
        document.Versions.Add(incoming.ToRow(document.Id));
        document.Change = await catalog.NextChangeAsync(cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);

        await _validity.RecomputeAsync(document, cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);
        await RecomputeOthersAsync(document, released, cancellationToken);
        await RecordJobAsync(incoming, document.Id, cancellationToken);
        var saved = document.ToDocument();
        var recorded = new RecordedChange(saved.Id, saved.Access, incoming.By);
        await trail.RecordAsync(recorded.TakenIn(incoming.Version.Id), cancellationToken);
        if (before is not null && recorded.AccessChanged(before) is { } changed)
            await trail.RecordAsync(changed, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    // A correction replaces the version with the same start, or the version with the same id whose start was put right.
    private async Task<Released> DeleteReplacedAsync(NewVersion incoming, CancellationToken cancellationToken)
    {
        var (id, from) = (incoming.Version.Id.Value, incoming.Version.Declared.From);
        var replaced = catalog.Versions.Where(row => row.Document.Key == incoming.Key.Value && (row.Id == id || row.DeclaredFrom == from));
        var references = await replaced.Where(row => row.SupersedesKey != null).Select(row => row.SupersedesKey!).ToListAsync(cancellationToken);
        var collection = await catalog.Documents.Where(row => row.Key == incoming.Key.Value).Select(row => row.CollectionKey).SingleOrDefaultAsync(cancellationToken);
        await replaced.ExecuteDeleteAsync(cancellationToken);
        return new Released(collection, references);
    }

    private async Task<(DocumentRow Document, DocumentAccess? Before)> FindOrAddAsync(NewVersion incoming, CancellationToken cancellationToken)
    {
        var collection = await catalog.FindOrAddCollectionAsync(incoming.Access.Collection, cancellationToken);
        var document = await catalog.Documents.Include(row => row.Collection).Include(row => row.Versions).Include(row => row.Grants).AsSplitQuery()
            .SingleOrDefaultAsync(row => row.Key == incoming.Key.Value, cancellationToken);
        var before = document?.ToDocument().Access;
        if (document is null)
        {
            document = new DocumentRow { Id = incoming.Version.DocumentId.Value, Key = incoming.Key.Value, CollectionKey = collection.Key };
            catalog.Documents.Add(document);
        }

        document.Collection = collection;
        document.TakeAccess(incoming.Access);
        return (document, before);
    }

    private async Task RecordJobAsync(NewVersion incoming, Guid documentId, CancellationToken cancellationToken)
    {
        if (incoming.Job is not { } id || await catalog.Jobs.SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken) is not { } job)
            return;
        job.Take(new IngestionOutcome.Accepted(new DocumentId(documentId), incoming.Version.Id, incoming.Passages.Count(passage => !passage.IsHeld), incoming.Version.Warnings));
        job.Stage = IngestionStage.Indexing;
        await catalog.SaveChangesAsync(cancellationToken);
    }

    private async Task RecomputeOthersAsync(DocumentRow document, Released released, CancellationToken cancellationToken)
    {
        var references = document.Versions.Select(row => row.SupersedesKey).OfType<string>().ToHashSet();
        if (released.Collection is { } before && before != document.CollectionKey)
            await _validity.RecomputeTargetsAsync(before, [.. references, .. released.References], document.Id, cancellationToken);
        references.UnionWith(released.References);
        await _validity.RecomputeTargetsAsync(document.CollectionKey, references, document.Id, cancellationToken);
    }

    /// <summary>What a replaced version held: its collection, null for a new document, and what it superseded.</summary>
    private sealed record Released(string? Collection, IReadOnlyList<string> References);
}
