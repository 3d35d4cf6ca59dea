using System.Text.Json;
using System.Text.Json.Serialization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A row of <c>answers.jsonl</c>: the gold answers of a question and the row (or rows) they stand in.</summary>
internal sealed record AnswerRow([property: JsonPropertyName("_id")] string Id, IReadOnlyList<string> Answers, JsonElement Doc)
{
    /// <summary>The gold rows.</summary>
    public IReadOnlyList<string> Docs => Doc.ValueKind switch
    {
        JsonValueKind.String => [Doc.GetString()!],
        JsonValueKind.Array => [.. Doc.EnumerateArray().Select(item => item.GetString()!)],
        _ => [],
    };
}
