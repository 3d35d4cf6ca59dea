namespace StaffAssistant.Core.Searching;

/// <summary>How much of what may hold words as typed was looked at, where that is not all.</summary>
/// <param name="Passages">So many, those that fit best.</param>
/// <param name="Of">So many passages that the reader sees have the words, in whatever order.</param>
public sealed record LookedAt(int Passages, int Of);
