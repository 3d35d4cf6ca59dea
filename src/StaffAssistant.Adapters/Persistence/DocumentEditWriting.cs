using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Stores an edit in one transaction, unless the document changed since the editor saw it.</summary>
internal sealed class DocumentEditWriting(CatalogContext catalog, AuditTrail trail)
{
    public async Task<DocumentEditOutcome> SaveAsync(DocumentEdit edit, AccessScope scope, AuditActor by, CancellationToken cancellationToken)
    {
        // The transaction takes the write lock first, so that nobody else reads the same state and writes on it.
        await using var transaction = await catalog.Database.BeginTransactionAsync(cancellationToken);
        var document = await catalog.Documents.Include(row => row.Collection).Include(row => row.Versions).Include(row => row.Grants).AsSplitQuery()
            .SingleOrDefaultAsync(row => row.Id == edit.DocumentId.Value, cancellationToken);
        if (document is null || !scope.Edits(new CollectionName(document.Collection.Name)))
            return new DocumentEditOutcome.NotAllowed();
        if (document.Change != edit.Change)
            return new DocumentEditOutcome.Conflict(document.ToDocument());
        if (document.Versions.Find(row => row.Id == edit.VersionId.Value) is not { } version)
            return new DocumentEditOutcome.NotAllowed();
        if (document.Versions.Any(row => row != version && row.DeclaredFrom == edit.Declared.From))
            return new DocumentEditOutcome.Invalid(DocumentEditFault.SameStart);
        var (formerNumber, before) = (version.NumberKey, document.ToDocument().Access);
        Take(version, edit);
        var isCorrected = catalog.Entry(version).State == EntityState.Modified;
        document.TakeAccess(new DocumentAccess(new CollectionName(document.Collection.Name), edit.Tags));
        document.Change = await catalog.NextChangeAsync(cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);
        await RecomputeAsync(document, version, formerNumber, cancellationToken);
        var saved = document.ToDocument();
        var recorded = new RecordedChange(saved.Id, saved.Access, by);
        if (isCorrected)
            await trail.RecordAsync(recorded.Corrected(edit.VersionId), cancellationToken);
        if (recorded.AccessChanged(before) is { } changed)
            await trail.RecordAsync(changed, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new DocumentEditOutcome.Saved(saved);
    }

    private async Task RecomputeAsync(DocumentRow document, VersionRow version, string? formerNumber, CancellationToken cancellationToken)
    {
        var validity = new ValidityWriting(catalog);
        await validity.RecomputeAsync(document, cancellationToken);
        await catalog.SaveChangesAsync(cancellationToken);
        // What this version supersedes ends with its start; what is superseded by its number is this document itself, recomputed above.
        var references = new[] { version.SupersedesKey, formerNumber }.OfType<string>().ToHashSet();
        await validity.RecomputeTargetsAsync(document.CollectionKey, references, document.Id, cancellationToken);
    }

    private static void Take(VersionRow version, DocumentEdit edit)
    {
        version.Title = edit.Title.Trim();
        version.Kind = edit.Kind.OrNull();
        version.Number = edit.Number.OrNull();
        version.NumberKey = version.Number is { } number ? DocumentKey.Fold(number) : null;
        version.Unit = edit.Unit.OrNull();
        version.Contact = edit.Contact.OrNull();
        version.Phone = edit.Phone.OrNull();
        (version.DeclaredFrom, version.DeclaredTo) = (edit.Declared.From, edit.Declared.To);
        version.Review = edit.Review;
    }
}
