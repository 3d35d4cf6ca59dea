namespace StaffAssistant.Web.Features.Transparency;

/// <summary>A part of the register entry.</summary>
public sealed record RegisterSection(string Key, string Title, IReadOnlyList<RegisterLine> Lines);
