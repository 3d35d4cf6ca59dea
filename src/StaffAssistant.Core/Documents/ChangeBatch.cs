namespace StaffAssistant.Core.Documents;

/// <summary>A piece of the catalogue's changes, in their order.</summary>
/// <param name="Changes">The latest state of each document that changed.</param>
/// <param name="CaughtUpTo">The number of the catalogue change up to which it leads.</param>
public sealed record ChangeBatch(IReadOnlyList<DocumentChange> Changes, long CaughtUpTo);
