using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>What the audit trail says of a changed document: ids, the collection and access tags, no title and no name.</summary>
/// <param name="Document">The document.</param>
/// <param name="Access">Who may see it from now on.</param>
/// <param name="By">Who changed it.</param>
internal sealed record RecordedChange(DocumentId Document, DocumentAccess Access, AuditActor By)
{
    public AuditEvent TakenIn(VersionId version) => Of(AuditAction.DocumentTakenIn, version.ToString());

    public AuditEvent Corrected(VersionId version) => Of(AuditAction.DocumentCorrected, version.ToString());

    /// <summary>The entry for access that is another than before; null when it is the same.</summary>
    public AuditEvent? AccessChanged(DocumentAccess before) => before.Grants.ToHashSet().SetEquals(Access.Grants)
        ? null
        : Of(AuditAction.AccessChanged, $"{Words(before)} → {Words(Access)}");

    private AuditEvent Of(AuditAction action, string detail) => new(action, By) { Subject = Document.ToString(), Collection = Access.Collection.Value, Detail = detail };

    // The collection is said only where it changed, too: its editors are part of the access.
    private string Words(DocumentAccess access)
    {
        var tags = access.Tags.Count == 0 ? "–" : string.Join(", ", access.Tags.Select(tag => tag.Value).Order(StringComparer.Ordinal));
        return access.Collection == Access.Collection ? tags : $"{access.Collection.Value}: {tags}";
    }
}
