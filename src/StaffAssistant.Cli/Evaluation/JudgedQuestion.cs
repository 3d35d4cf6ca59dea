using System.Text.Json.Serialization;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>What the guard made of a row. A question counts as recognised in both zones: refused, or answered with the rule only.</summary>
internal sealed record JudgedQuestion(string Id, bool Decision, double Score, DecisionZone Zone, [property: JsonIgnore] string Label)
{
    public static JudgedQuestion Of(GuardRow row, QuestionVerdict verdict) => new(row.Id, verdict.Zone != DecisionZone.Open, Math.Round(verdict.Score, 4), verdict.Zone, row.Label);

    /// <summary>The same for a sentence of an answer, which is shown or withheld.</summary>
    public static JudgedQuestion Of(GuardRow row, StatementVerdict verdict) =>
        new(row.Id, verdict.Decides, Math.Round(verdict.Score, 4), verdict.Decides ? DecisionZone.StaysHuman : DecisionZone.Open, row.Label);

    [JsonIgnore]
    public bool IsPositive => Label is "decision_request" or "decision";
}
