using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Documents;

/// <summary>A regulation or template as filed, with its versions in order of validity (oldest first, at least one).</summary>
public sealed record Document(DocumentId Id, DocumentKey Key, DocumentAccess Access, IReadOnlyList<DocumentVersion> Versions)
{
    /// <summary>The number of the last change of this document: who edits says which one he saw. 0 where nothing was stored.</summary>
    public long Change { get; init; }

    /// <summary>The version that applies on a day; where none does, the next one to come, else the last one.</summary>
    public DocumentVersion VersionOn(DateOnly day) =>
        Versions.LastOrDefault(version => version.Validity.Contains(day))
        ?? Versions.FirstOrDefault(version => version.Validity.StateOn(day) == ValidityState.Future)
        ?? Versions[^1];
}
