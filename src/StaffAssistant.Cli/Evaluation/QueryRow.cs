using System.Text.Json.Serialization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A row of <c>queries.jsonl</c> or <c>unanswerable.jsonl</c>.</summary>
internal sealed record QueryRow([property: JsonPropertyName("_id")] string Id, string Text, string? Type);
