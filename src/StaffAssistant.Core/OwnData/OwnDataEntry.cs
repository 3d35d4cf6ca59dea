namespace StaffAssistant.Core.OwnData;

/// <summary>What one store keeps of a person.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Count">How many entries.</param>
/// <param name="Period">After which time an entry is deleted; null when it stays until its owner deletes it.</param>
/// <param name="NextDeletion">When the oldest entry is deleted; null when there is none, or the store does not say how old it is.</param>
public sealed record OwnDataEntry(PersonalKind Kind, int Count, TimeSpan? Period, DateTimeOffset? NextDeletion);
