namespace StaffAssistant.Core.Audit;

/// <summary>What can be wrong with the trail.</summary>
public enum AuditFaultKind
{
    /// <summary>An entry is not as it was recorded.</summary>
    EntryChanged,

    /// <summary>Entries are missing between two others, or the order is not that of the chain.</summary>
    EntriesMissing,

    /// <summary>The beginning is missing, and no entry says that it was deleted for its age.</summary>
    BeginningMissing,

    /// <summary>The end that was noted beside the trail is missing or another.</summary>
    EndMissing,
}
