using System.Text.Json.Serialization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A row of <c>corpus.jsonl</c>.</summary>
internal sealed record CorpusRow([property: JsonPropertyName("_id")] string Id, string? Title, string Text);
