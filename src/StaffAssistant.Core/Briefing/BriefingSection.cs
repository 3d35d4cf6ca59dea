namespace StaffAssistant.Core.Briefing;

/// <summary>A part of the briefing.</summary>
/// <param name="Heading">Its heading; empty before the first one.</param>
/// <param name="Paragraphs">Its sentences, then its points.</param>
/// <param name="Points">The points of its list.</param>
public sealed record BriefingSection(string Heading, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Points);
