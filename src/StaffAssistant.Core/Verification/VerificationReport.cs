using StaffAssistant.Core.Audit;

namespace StaffAssistant.Core.Verification;

/// <summary>What a check of the data directory found.</summary>
/// <param name="IsInUse">Another process owns the directory: what is just being imported or removed is not judged.</param>
/// <param name="Documents">Documents in the catalogue.</param>
/// <param name="Passages">Passages in the catalogue.</param>
/// <param name="Originals">Originals that versions name.</param>
/// <param name="ChangesToIndex">Changes that the index does not hold yet; the owner takes them up by itself.</param>
/// <param name="OpenJobs">Files that are accepted and not taken in yet; the owner works on them by itself.</param>
/// <param name="AuditEntries">Entries of the audit trail.</param>
/// <param name="AuditHead">The last of them; noted elsewhere, it proves the whole trail later. Null for an empty one.</param>
/// <param name="Findings">What is wrong; empty when all is well.</param>
public sealed record VerificationReport(
    bool IsInUse, int Documents, int Passages, int Originals, long ChangesToIndex, int OpenJobs, long AuditEntries, AuditHead? AuditHead, IReadOnlyList<VerificationFinding> Findings)
{
    /// <summary>True when nothing is wrong.</summary>
    public bool IsSound => Findings.Count == 0;
}
