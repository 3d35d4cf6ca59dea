namespace StaffAssistant.Core.Feedback;

/// <summary>A part of a list.</summary>
/// <param name="Entries">The entries, the latest week first.</param>
/// <param name="Total">How many there are in all.</param>
public sealed record FeedbackPage(IReadOnlyList<FeedbackEntry> Entries, int Total);
