namespace StaffAssistant.Core.Drafting;

/// <summary>Who says that a document is no draft any more.</summary>
/// <param name="By">His name as people know it.</param>
/// <param name="At">When.</param>
public sealed record DraftRelease(string By, DateTimeOffset At);
