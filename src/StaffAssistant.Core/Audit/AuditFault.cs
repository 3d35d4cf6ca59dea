namespace StaffAssistant.Core.Audit;

/// <summary>Something wrong with the trail.</summary>
/// <param name="Kind">What.</param>
/// <param name="Sequence">At which entry.</param>
public sealed record AuditFault(AuditFaultKind Kind, long Sequence);
