namespace StaffAssistant.Core.Audit;

/// <summary>Which entries are read; everything that is null or empty lets all pass.</summary>
/// <param name="Action">What was done.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="Subject">What it was done to.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The moment after the last.</param>
public sealed record AuditFilter(AuditAction? Action = null, string? Actor = null, string? Subject = null, DateTimeOffset? From = null, DateTimeOffset? Until = null);
