using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Documents;

/// <summary>
/// Documents, versions and passages as stored: the truth that the index is derived from. Whatever reads for a person takes an
/// <see cref="AccessScope"/>; what the scope does not allow is answered exactly like what does not exist. Whatever changes a document takes who does it: that is
/// recorded in the audit trail before the change counts, and what cannot be recorded does not happen.
/// </summary>
public interface IDocumentCatalog
{
    /// <summary>The document, or null when it does not exist or the scope does not allow it.</summary>
    Task<Document?> FindAsync(DocumentId id, AccessScope scope, CancellationToken cancellationToken);

    /// <summary>All documents that the scope allows, ordered by collection, number and title.</summary>
    Task<IReadOnlyList<Document>> ListAsync(AccessScope scope, CancellationToken cancellationToken);

    /// <summary>Collections that hold at least one document that the scope allows, and those that the caller edits, ordered by name.</summary>
    Task<IReadOnlyList<Collection>> ListCollectionsAsync(AccessScope scope, CancellationToken cancellationToken);

    /// <summary>Passages with the versions they belong to, in the order asked for; those that are gone or not allowed are left out.</summary>
    Task<IReadOnlyList<SourcedPassage>> GetPassagesAsync(IReadOnlyList<PassageId> ids, AccessScope scope, CancellationToken cancellationToken);

    /// <summary>Those of the versions that exist and that the scope allows.</summary>
    Task<IReadOnlySet<VersionId>> FilterAsync(IReadOnlyList<VersionId> versions, AccessScope scope, CancellationToken cancellationToken);

    /// <summary>All passages of one version in order; empty when the version does not exist or is not allowed.</summary>
    Task<IReadOnlyList<Passage>> GetVersionPassagesAsync(VersionId id, AccessScope scope, CancellationToken cancellationToken);

    /// <summary>The pages of a version's original with their word boxes, in order; empty where the format has none.</summary>
    Task<IReadOnlyList<PageLayout>> GetPagesAsync(VersionId id, AccessScope scope, CancellationToken cancellationToken);

    /// <summary>The document with this key, whoever may see it; for ingestion only.</summary>
    Task<Document?> FindByKeyAsync(DocumentKey key, CancellationToken cancellationToken);

    /// <summary>The document, whoever may see it, without its text; for the explanation of rights only.</summary>
    Task<DocumentOnFile?> FindOnFileAsync(DocumentId id, CancellationToken cancellationToken);

    /// <summary>The document with a version that was made from the same file with the same words about it, and that version; for ingestion only.</summary>
    Task<(Document Document, DocumentVersion Version)?> FindByIntakeAsync(string intake, CancellationToken cancellationToken);

    /// <summary>A document of the collection with a version of the same bytes, and that version; for ingestion only.</summary>
    Task<(Document Document, DocumentVersion Version)?> FindByBytesAsync(CollectionName collection, string sha256, CancellationToken cancellationToken);

    /// <summary>The hashes of all originals that a version names; for the store of originals only.</summary>
    Task<IReadOnlySet<string>> ListFileHashesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Stores a version with its passages in one transaction: a new document, a new version, or (same declared start or
    /// same version id) a correction that replaces.
    /// Recomputes the validity of the neighbours, and of the document that it supersedes.
    /// </summary>
    Task<Document> SaveAsync(NewVersion version, CancellationToken cancellationToken);

    /// <summary>Stores an edit in one transaction, if the document is as the editor saw it and he edits its collection.</summary>
    Task<DocumentEditOutcome> EditAsync(DocumentEdit edit, AccessScope scope, AuditActor by, CancellationToken cancellationToken);

    /// <summary>Adds a collection or replaces what is known about it.</summary>
    Task SaveCollectionAsync(Collection collection, CancellationToken cancellationToken);

    /// <summary>Removes a document with all its versions and passages. False when the scope does not edit its collection or it does not exist.</summary>
    Task<bool> RemoveAsync(DocumentId id, AccessScope scope, AuditActor by, CancellationToken cancellationToken);

    /// <summary>
    /// Removes a version whose source is gone, with the earlier ones of its document that came from the same place; the document goes with its last version.
    /// For ingestion only. False when the version does not exist, or belongs to the document in <paramref name="except"/>.
    /// </summary>
    Task<bool> RemoveSourceAsync(VersionId id, DocumentId? except, AuditActor by, CancellationToken cancellationToken);

    /// <summary>The number of the last change; 0 when nothing was ever stored.</summary>
    Task<long> LastChangeAsync(CancellationToken cancellationToken);

    /// <summary>Documents that changed or went after a change number, oldest first; a document appears once, with its latest state.</summary>
    IAsyncEnumerable<DocumentChange> ChangesAfterAsync(long change, CancellationToken cancellationToken);
}
