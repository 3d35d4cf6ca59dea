namespace StaffAssistant.Core.Drafting;

/// <summary>A draft that was just begun.</summary>
/// <param name="Id">Identifies it.</param>
/// <param name="Taken">What became of the passages that it was begun with.</param>
public sealed record BegunDraft(DraftId Id, TakeOutcome Taken);
