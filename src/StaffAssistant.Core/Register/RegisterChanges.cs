namespace StaffAssistant.Core.Register;

/// <summary>Versions that are new or changed.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Entries">The first of them.</param>
public sealed record RegisterChanges(int Total, IReadOnlyList<RegisterEntry> Entries);
