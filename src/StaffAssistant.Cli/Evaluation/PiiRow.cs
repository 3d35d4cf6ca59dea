using System.Text.Json.Serialization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A text with the personal data in it; hard negatives hold none, though it looks so.</summary>
internal sealed record PiiRow(string Id, string Text, IReadOnlyList<PiiMark> Spans)
{
    /// <summary>Pieces that count neither way.</summary>
    public IReadOnlyList<PiiMark> Ignore { get; init; } = [];

    /// <summary>True when nothing of it is personal data.</summary>
    [JsonPropertyName("hard_negative")]
    public bool HardNegative { get; init; }
}
