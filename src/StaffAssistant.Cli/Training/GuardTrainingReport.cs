using System.Globalization;
using StaffAssistant.Core.Guarding;

namespace StaffAssistant.Cli.Training;

/// <summary>How a model judges questions: those it was made from, or a form that it never saw.</summary>
internal sealed record GuardTrainingReport(int Rows, int Decisions, double Recall, double FalseAlarms, int Weights)
{
    /// <summary>Judges texts with a model; those from <paramref name="cut"/> on count as recognised.</summary>
    public static GuardTrainingReport Of(LinearModel model, IReadOnlyList<TrainingRow> rows, double cut, FeatureReader features)
    {
        var judged = rows.Select(row => (row.IsDecision, Found: ScoreOf(model, features(row.Text)) >= cut)).ToList();
        var (decisions, others) = (judged.Count(row => row.IsDecision), judged.Count(row => !row.IsDecision));
        return new GuardTrainingReport(
            rows.Count, decisions, judged.Count(row => row.IsDecision && row.Found) / (double)Math.Max(1, decisions),
            judged.Count(row => !row.IsDecision && row.Found) / (double)Math.Max(1, others), model.Weights.Count);
    }

    /// <summary>The report in a line.</summary>
    public string ToText() => string.Create(CultureInfo.CurrentCulture, $"{Rows} ({Decisions}): {Recall:P1} / {FalseAlarms:P1}; {Weights}");

    private static double ScoreOf(LinearModel model, (IReadOnlySet<string> Cues, IReadOnlySet<string> Words) text) => model.Score(text.Cues.Concat(text.Words));
}
