using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Removes documents or versions in one transaction and leaves a tombstone for the index.</summary>
internal sealed class DocumentRemoving(CatalogContext catalog, AuditTrail trail, AuditActor by)
{
    /// <summary>Removes the document; false when it does not exist or the scope does not edit its collection.</summary>
    public async Task<bool> RemoveAsync(DocumentId id, AccessScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
        var document = await catalog.DocumentsFor(scope).Where(row => row.Id == id.Value).Whole().SingleOrDefaultAsync(cancellationToken);
        if (document is null || !scope.Edits(new CollectionName(document.Collection.Name)))
            return false;
        await RemoveAsync(document, cancellationToken);
        await RecordAsync(document, document.Versions, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    /// <summary>Removes a version and the earlier ones that came from the same place; false when it does not exist, or belongs to the excepted document.</summary>
    public async Task<bool> RemoveSourceAsync(VersionId id, DocumentId? except, CancellationToken cancellationToken)
    {
        await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
        var document = await catalog.Documents.Include(row => row.Collection).Include(row => row.Versions)
            .SingleOrDefaultAsync(row => row.Versions.Any(version => version.Id == id.Value), cancellationToken);
        if (document is null || document.Id == except?.Value)
            return false;
        var source = document.Versions.Single(version => version.Id == id.Value);
        var gone = document.Versions.Where(version => version.SourcePath == source.SourcePath && version.Ordinal <= source.Ordinal).ToList();
        if (gone.Count == document.Versions.Count)
            await RemoveAsync(document, cancellationToken);
        else
            await RemoveVersionsAsync(document, gone, cancellationToken);
        await RecordAsync(document, gone, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task RemoveAsync(DocumentRow document, CancellationToken cancellationToken)
    {
        await catalog.Documents.Where(row => row.Id == document.Id).ExecuteDeleteAsync(cancellationToken);
        // Jobs that are over still name the file.
        await catalog.Jobs.Where(row => row.DocumentId == document.Id && row.EndedAt != null).ExecuteDeleteAsync(cancellationToken);
        catalog.ChangeTracker.Clear();
        catalog.Tombstones.Add(new TombstoneRow { DocumentId = document.Id, Change = await catalog.NextChangeAsync(cancellationToken) });
        await catalog.SaveChangesAsync(cancellationToken);
        await RecomputeTargetsAsync(document, document.Versions, cancellationToken);
    }

    private async Task RemoveVersionsAsync(DocumentRow document, List<VersionRow> gone, CancellationToken cancellationToken)
    {
        document.Versions.RemoveAll(gone.Contains);
        document.Change = await catalog.NextChangeAsync(cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);
        await new ValidityWriting(catalog).RecomputeAsync(document, cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);
        await RecomputeTargetsAsync(document, gone, cancellationToken);
    }

    private Task RecordAsync(DocumentRow document, List<VersionRow> gone, CancellationToken cancellationToken) => trail.RecordAsync(
        new AuditEvent(AuditAction.DocumentRemoved, by)
        {
            Subject = new DocumentId(document.Id).ToString(),
            Collection = document.Collection.Name,
            Detail = string.Join(' ', gone.Select(version => new VersionId(version.Id))),
        },
        cancellationToken);

    private Task RecomputeTargetsAsync(DocumentRow document, IEnumerable<VersionRow> gone, CancellationToken cancellationToken)
    {
        var references = gone.Select(row => row.SupersedesKey).OfType<string>().ToHashSet();
        return new ValidityWriting(catalog).RecomputeTargetsAsync(document.CollectionKey, references, document.Id, cancellationToken);
    }
}
