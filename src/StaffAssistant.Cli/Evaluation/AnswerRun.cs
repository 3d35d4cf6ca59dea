using System.Text.Json.Serialization;
using StaffAssistant.Core.Answering;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>One question answered: a row of the file that <c>--out</c> names. <paramref name="Docs"/> and <paramref name="Passages"/> are what was cited, in order.</summary>
internal sealed record AnswerRun(
    [property: JsonPropertyName("_id")] string Id,
    string Kind,
    string Answer,
    IReadOnlyList<string> Passages,
    IReadOnlyList<string> Docs,
    [property: JsonIgnore] AnswerKind Outcome,
    [property: JsonIgnore] double ElapsedMs);
