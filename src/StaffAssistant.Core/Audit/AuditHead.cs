namespace StaffAssistant.Core.Audit;

/// <summary>The last entry as noted beside the trail, so that a trail cut at its end is noticed.</summary>
/// <param name="Sequence">Its number.</param>
/// <param name="Hash">Its hash, in lower-case hexadecimal.</param>
public sealed record AuditHead(long Sequence, string Hash);
