namespace StaffAssistant.Core.Audit;

/// <summary>Some entries, the latest first, and how many pass the filter in all.</summary>
public sealed record AuditListing(IReadOnlyList<AuditEntry> Entries, int Total);
