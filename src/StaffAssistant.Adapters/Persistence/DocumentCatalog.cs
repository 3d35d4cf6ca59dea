using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>The catalogue in a relational database. Each call is a unit of work of its own.</summary>
internal sealed class DocumentCatalog(
    IDbContextFactory<CatalogContext> contexts, DocumentClosings closings, AuditTrail trail, TimeProvider clock, ILogger<DocumentCatalog> log) : IDocumentCatalog
{
    // "DA 3.2" stands before "DA 10.1".
    private static readonly StringComparer ByNumber = StringComparer.Create(CultureInfo.GetCultureInfo("de-DE"), CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);

    /// <inheritdoc />
    public async Task<Document?> FindAsync(DocumentId id, AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return (await catalog.DocumentsFor(scope).Where(row => row.Id == id.Value).Whole().SingleOrDefaultAsync(cancellationToken))?.ToDocument();
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Document>> ListAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var today = BerlinCalendar.Today(clock);
        var documents = (await catalog.DocumentsFor(scope).Whole().ToListAsync(cancellationToken))
            .Select(row => row.ToDocument()).Select(document => (Document: document, Shown: document.VersionOn(today)));
        return [.. documents
            .OrderBy(entry => entry.Document.Access.Collection.Value, ByNumber)
            .ThenBy(entry => entry.Shown.Number is null)
            .ThenBy(entry => entry.Shown.Number, ByNumber)
            .ThenBy(entry => entry.Shown.Title, ByNumber)
            .Select(entry => entry.Document)];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Collection>> ListCollectionsAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.CollectionsFor(scope).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Name, ByNumber).Select(row => row.ToCollection())];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<SourcedPassage>> GetPassagesAsync(IReadOnlyList<PassageId> ids, AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = ids.Select(id => id.Value).Distinct().ToArray();
        var rows = await catalog.PassagesFor(scope).Where(row => wanted.Contains(row.Id))
            .Include(row => row.Version.Document.Collection).ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. ids.Where(id => rows.ContainsKey(id.Value)).Select(id => rows[id.Value]).Where(IsSound)
            .Select(row => new SourcedPassage(row.ToPassage(), row.Version.ToVersion(), new CollectionName(row.Version.Document.Collection.Name)))];
    }

    /// <inheritdoc />
    public async Task<IReadOnlySet<VersionId>> FilterAsync(IReadOnlyList<VersionId> versions, AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var wanted = versions.Select(version => version.Value).ToArray();
        var rows = await catalog.VersionsFor(scope).Where(row => wanted.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellationToken);
        return rows.Select(id => new VersionId(id)).ToHashSet();
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Passage>> GetVersionPassagesAsync(VersionId id, AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.PassagesFor(scope).Where(row => row.VersionId == id.Value).OrderBy(row => row.Ordinal).ToListAsync(cancellationToken);
        return [.. rows.Where(IsSound).Select(row => row.ToPassage())];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<PageLayout>> GetPagesAsync(VersionId id, AccessScope scope, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await catalog.VersionsFor(scope).Where(row => row.Id == id.Value).SelectMany(row => row.Pages)
            .OrderBy(row => row.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToPage())];
    }

    /// <inheritdoc />
    public async Task<Document?> FindByKeyAsync(DocumentKey key, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return (await catalog.Documents.AsNoTracking().Where(row => row.Key == key.Value).Whole().SingleOrDefaultAsync(cancellationToken))?.ToDocument();
    }

    /// <inheritdoc />
    public async Task<DocumentOnFile?> FindOnFileAsync(DocumentId id, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        if (await catalog.Documents.AsNoTracking().Where(row => row.Id == id.Value).Whole().SingleOrDefaultAsync(cancellationToken) is not { } row)
            return null;
        var held = await catalog.Passages.AsNoTracking().Where(passage => passage.IsHeld && passage.Version.DocumentId == id.Value)
            .GroupBy(passage => passage.VersionId).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return new DocumentOnFile(row.ToDocument(), held.ToDictionary(group => new VersionId(group.Key), group => group.Count));
    }

    /// <inheritdoc />
    public Task<(Document Document, DocumentVersion Version)?> FindByIntakeAsync(string intake, CancellationToken cancellationToken) =>
        FindAsync(row => row.Intake == intake, cancellationToken);

    /// <inheritdoc />
    public Task<(Document Document, DocumentVersion Version)?> FindByBytesAsync(CollectionName collection, string sha256, CancellationToken cancellationToken) =>
        FindAsync(row => row.Sha256 == sha256 && row.Document.CollectionKey == collection.Key, cancellationToken);

    /// <inheritdoc />
    public async Task<IReadOnlySet<string>> ListFileHashesAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Versions.AsNoTracking().Select(row => row.Sha256).Distinct().ToHashSetAsync(cancellationToken);
    }

    /// <inheritdoc />
    public Task<Document> SaveAsync(NewVersion version, CancellationToken cancellationToken) =>
        WriteAsync(row => row.Key == version.Key.Value, catalog => new VersionWriting(catalog, trail).SaveAsync(version, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<DocumentEditOutcome> EditAsync(DocumentEdit edit, AccessScope scope, AuditActor by, CancellationToken cancellationToken) => WriteAsync(
        row => row.Id == edit.DocumentId.Value, catalog => new DocumentEditWriting(catalog, trail).SaveAsync(edit, scope, by, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public async Task SaveCollectionAsync(Collection collection, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        var row = await catalog.FindOrAddCollectionAsync(collection.Name, cancellationToken);
        (row.Name, row.Unit, row.Contact, row.Phone, row.Examples) =
            (collection.Name.Value, collection.Unit, collection.Contact, collection.Phone, [.. collection.Examples]);
        await catalog.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public Task<bool> RemoveAsync(DocumentId id, AccessScope scope, AuditActor by, CancellationToken cancellationToken) =>
        WriteAsync(row => row.Id == id.Value, catalog => new DocumentRemoving(catalog, trail, by).RemoveAsync(id, scope, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<bool> RemoveSourceAsync(VersionId id, DocumentId? except, AuditActor by, CancellationToken cancellationToken) => WriteAsync(
        row => row.Versions.Any(version => version.Id == id.Value), catalog => new DocumentRemoving(catalog, trail, by).RemoveSourceAsync(id, except, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public async Task<long> LastChangeAsync(CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        return await catalog.Counters.Where(row => row.Name == Rows.CounterRow.Changes).Select(row => row.Value).SingleOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc />
    public IAsyncEnumerable<DocumentChange> ChangesAfterAsync(long change, CancellationToken cancellationToken) =>
        new ChangeReading(contexts).ReadAsync(change, cancellationToken);

    private Task<T> WriteAsync<T>(Expression<Func<DocumentRow, bool>> touched, Func<CatalogContext, Task<T>> write, CancellationToken cancellationToken) =>
        new ClosingWatch(contexts, closings).WriteAsync(touched, write, cancellationToken);

    private async Task<(Document Document, DocumentVersion Version)?> FindAsync(Expression<Func<VersionRow, bool>> wanted, CancellationToken cancellationToken)
    {
        await using var catalog = await contexts.CreateDbContextAsync(cancellationToken);
        if (await catalog.Versions.AsNoTracking().FirstOrDefaultAsync(wanted, cancellationToken) is not { } found)
            return null;
        var row = await catalog.Documents.AsNoTracking().Where(document => document.Id == found.DocumentId).Whole().SingleAsync(cancellationToken);
        var document = row.ToDocument();
        return (document, document.Versions.Single(version => version.Id.Value == found.Id));
    }

    // A passage that changed on the disk is not quoted.
    private bool IsSound(PassageRow row)
    {
        var isSound = row.IsSound();
        if (!isSound)
            PersistenceLog.PassageDamaged(log, row.Id);
        return isSound;
    }
}
