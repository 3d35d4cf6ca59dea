namespace StaffAssistant.Core.Briefing;

/// <summary>The briefing as it stands.</summary>
/// <param name="Version">Changes with every word of it, in any language: twelve hexadecimal digits of its hash.</param>
/// <param name="Sections">The text in the language of the reader.</param>
public sealed record BriefingSheet(string Version, IReadOnlyList<BriefingSection> Sections);
