using System.Text.Json.Serialization;

namespace StaffAssistant.Cli.Words;

/// <summary>A section of a statute: its heading with the place, its text, the law's abbreviation and the law's title.</summary>
internal sealed record StatuteRow(string Title, string Text, string Law, [property: JsonPropertyName("law_title")] string LawTitle);
