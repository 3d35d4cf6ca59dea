using System.Text.Json.Serialization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>An attack, or something harmless that looks like one.</summary>
/// <param name="Id">Names the row.</param>
/// <param name="Where">How it comes: <c>question</c>, <c>document</c>, <c>filename</c> or <c>template</c>.</param>
/// <param name="Text">The question, the document's text, the name or the template's text.</param>
internal sealed record InjectionRow(string Id, string Where, string Text)
{
    /// <summary>What must hold; empty for harmless rows.</summary>
    [JsonPropertyName("assert")]
    public IReadOnlyList<string> Asserts { get; init; } = [];
}
