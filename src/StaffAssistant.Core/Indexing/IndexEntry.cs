using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Indexing;

/// <summary>A passage as the index holds it, small enough to hold all of them in memory.</summary>
/// <param name="Id">The passage.</param>
/// <param name="DocumentId">Its document.</param>
/// <param name="Fingerprint">A hash over its text, who may see it, its collection and when it applies.</param>
public readonly record struct IndexEntry(PassageId Id, DocumentId DocumentId, Guid Fingerprint)
{
    /// <summary>The entry of a passage as the index holds it.</summary>
    public static IndexEntry Of(PassageId id, DocumentId documentId, string text, IEnumerable<string> grants, string collectionKey, Validity validity)
    {
        var said = string.Join('\f', [text, collectionKey, $"{validity.From?.DayNumber}-{validity.To?.DayNumber}", .. grants.Order(StringComparer.Ordinal)]);
        return new IndexEntry(id, documentId, new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(said)).AsSpan(0, 16)));
    }

    /// <summary>The entry that a passage of the catalogue should have.</summary>
    public static IndexEntry Of(Document document, DocumentVersion version, Passage passage) =>
        Of(passage.Id, document.Id, passage.Text, document.Access.Grants, document.Access.Collection.Key, version.Validity);
}
