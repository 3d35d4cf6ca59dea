namespace StaffAssistant.Core.Minutes;

/// <summary>Something to be done, as the notes say it.</summary>
/// <param name="Text">The words of the notes.</param>
/// <param name="Owner">Who; null where the notes do not say.</param>
/// <param name="Due">Until when, in the words of the notes; null where they do not say.</param>
public sealed record MinutesTask(string Text, string? Owner, string? Due);
