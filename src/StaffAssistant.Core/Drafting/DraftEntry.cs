namespace StaffAssistant.Core.Drafting;

/// <summary>A draft as its owner's list shows it.</summary>
public sealed record DraftEntry(DraftId Id, string Title, DateTimeOffset ChangedAt, bool IsReleased);
