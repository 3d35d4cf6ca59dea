namespace StaffAssistant.Core.Audit;

/// <summary>What a check of the trail found.</summary>
/// <param name="Entries">How many entries were read.</param>
/// <param name="Head">The last of them: noted elsewhere, it proves the whole chain up to it later. Null for an empty trail.</param>
/// <param name="Faults">What is wrong; empty when every entry is as it was recorded and none is missing.</param>
public sealed record AuditVerdict(long Entries, AuditHead? Head, IReadOnlyList<AuditFault> Faults)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSound => Faults.Count == 0;
}
