using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Testing;

/// <summary>What an outcome stands for in the catalogue, whoever may see it.</summary>
public static class StoredOutcome
{
    /// <summary>Document and version of an accepted file.</summary>
    public static Task<(Document Document, DocumentVersion Version)> StoredInAsync(this IngestionOutcome.Accepted accepted, IDocumentCatalog catalog) =>
        FindAsync(catalog, accepted.DocumentId, accepted.VersionId);

    private static async Task<(Document Document, DocumentVersion Version)> FindAsync(IDocumentCatalog catalog, DocumentId documentId, VersionId versionId)
    {
        await foreach (var change in catalog.ChangesAfterAsync(0, CancellationToken.None))
        {
            if (change.DocumentId == documentId && change.Document is { } document)
                return (document, document.Versions.Single(version => version.Id == versionId));
        }

        throw new InvalidOperationException($"Document {documentId} is not stored.");
    }
}
