namespace StaffAssistant.Core.Briefing;

/// <summary>That a person confirmed the briefing.</summary>
/// <param name="Version">Which version of the text.</param>
/// <param name="At">When, in UTC.</param>
public sealed record BriefingConfirmation(string Version, DateTimeOffset At);
