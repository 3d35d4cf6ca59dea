using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>
/// The catalogue, with the documents that the caller uploaded for himself where something is read by its id. Lists, counts and collections are the county's alone,
/// and everything that changes is, too.
/// </summary>
public sealed class CatalogWithOwn(IDocumentCatalog catalog, IOwnHouse house) : IDocumentCatalog
{
    /// <inheritdoc />
    public async Task<Document?> FindAsync(DocumentId id, AccessScope scope, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, scope, cancellationToken) is { } document)
            return document;
        return OwnOf(scope) is { } own && await own.FindAsync(id, OwnCollection.ScopeOf(scope), cancellationToken) is { } found ? Shown(found) : null;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<SourcedPassage>> GetPassagesAsync(IReadOnlyList<PassageId> ids, AccessScope scope, CancellationToken cancellationToken)
    {
        var found = await catalog.GetPassagesAsync(ids, scope, cancellationToken);
        if (found.Count == ids.Count || OwnOf(scope) is not { } own)
            return found;
        var byId = found.ToDictionary(source => source.Passage.Id);
        foreach (var source in await own.GetPassagesAsync([.. ids.Where(id => !byId.ContainsKey(id))], OwnCollection.ScopeOf(scope), cancellationToken))
            byId[source.Passage.Id] = Shown(source);
        return [.. ids.Where(byId.ContainsKey).Select(id => byId[id])];
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Passage>> GetVersionPassagesAsync(VersionId id, AccessScope scope, CancellationToken cancellationToken)
    {
        var found = await catalog.GetVersionPassagesAsync(id, scope, cancellationToken);
        return found.Count == 0 && OwnOf(scope) is { } own ? await own.GetVersionPassagesAsync(id, OwnCollection.ScopeOf(scope), cancellationToken) : found;
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<PageLayout>> GetPagesAsync(VersionId id, AccessScope scope, CancellationToken cancellationToken)
    {
        var found = await catalog.GetPagesAsync(id, scope, cancellationToken);
        return found.Count == 0 && OwnOf(scope) is { } own ? await own.GetPagesAsync(id, OwnCollection.ScopeOf(scope), cancellationToken) : found;
    }

    /// <inheritdoc />
    public Task<IReadOnlyList<Document>> ListAsync(AccessScope scope, CancellationToken cancellationToken) => catalog.ListAsync(scope, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlyList<Collection>> ListCollectionsAsync(AccessScope scope, CancellationToken cancellationToken) => catalog.ListCollectionsAsync(scope, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlySet<VersionId>> FilterAsync(IReadOnlyList<VersionId> versions, AccessScope scope, CancellationToken cancellationToken) =>
        catalog.FilterAsync(versions, scope, cancellationToken);

    /// <inheritdoc />
    public Task<Document?> FindByKeyAsync(DocumentKey key, CancellationToken cancellationToken) => catalog.FindByKeyAsync(key, cancellationToken);

    /// <inheritdoc />
    public Task<DocumentOnFile?> FindOnFileAsync(DocumentId id, CancellationToken cancellationToken) => catalog.FindOnFileAsync(id, cancellationToken);

    /// <inheritdoc />
    public Task<(Document Document, DocumentVersion Version)?> FindByIntakeAsync(string intake, CancellationToken cancellationToken) => catalog.FindByIntakeAsync(intake, cancellationToken);

    /// <inheritdoc />
    public Task<(Document Document, DocumentVersion Version)?> FindByBytesAsync(CollectionName collection, string sha256, CancellationToken cancellationToken) =>
        catalog.FindByBytesAsync(collection, sha256, cancellationToken);

    /// <inheritdoc />
    public Task<IReadOnlySet<string>> ListFileHashesAsync(CancellationToken cancellationToken) => catalog.ListFileHashesAsync(cancellationToken);

    /// <inheritdoc />
    public Task<Document> SaveAsync(NewVersion version, CancellationToken cancellationToken) => catalog.SaveAsync(version, cancellationToken);

    /// <inheritdoc />
    public Task<DocumentEditOutcome> EditAsync(DocumentEdit edit, AccessScope scope, AuditActor by, CancellationToken cancellationToken) => catalog.EditAsync(edit, scope, by, cancellationToken);

    /// <inheritdoc />
    public Task SaveCollectionAsync(Collection collection, CancellationToken cancellationToken) => catalog.SaveCollectionAsync(collection, cancellationToken);

    /// <inheritdoc />
    public Task<bool> RemoveAsync(DocumentId id, AccessScope scope, AuditActor by, CancellationToken cancellationToken) => catalog.RemoveAsync(id, scope, by, cancellationToken);

    /// <inheritdoc />
    public Task<bool> RemoveSourceAsync(VersionId id, DocumentId? except, AuditActor by, CancellationToken cancellationToken) => catalog.RemoveSourceAsync(id, except, by, cancellationToken);

    /// <inheritdoc />
    public Task<long> LastChangeAsync(CancellationToken cancellationToken) => catalog.LastChangeAsync(cancellationToken);

    /// <inheritdoc />
    public IAsyncEnumerable<DocumentChange> ChangesAfterAsync(long change, CancellationToken cancellationToken) => catalog.ChangesAfterAsync(change, cancellationToken);

    private IDocumentCatalog? OwnOf(AccessScope scope) => scope.Own is null ? null : house.Current?.Catalog;

    /// <summary>A passage of the store of own documents as its owner sees it.</summary>
    internal static SourcedPassage Shown(SourcedPassage source) => source with { Version = Shown(source.Version), Collection = OwnCollection.Name };

    private static Document Shown(Document document) =>
        document with { Access = new DocumentAccess(OwnCollection.Name, []), Versions = [.. document.Versions.Select(Shown)] };

    // What a person brings for himself applies whenever he asks it, whatever it says of its validity.
    private static DocumentVersion Shown(DocumentVersion version) => version with { Declared = Validity.Always, Validity = Validity.Always };
}
