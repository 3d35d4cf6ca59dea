namespace StaffAssistant.Core.Indexing;

/// <summary>What the index holds.</summary>
/// <param name="CaughtUpTo">The number of the last catalogue change in it.</param>
/// <param name="Removed">Passages that are removed or replaced but still on the disk.</param>
/// <param name="Entries">Its passages.</param>
public sealed record IndexContents(long CaughtUpTo, int Removed, IReadOnlyList<IndexEntry> Entries);
