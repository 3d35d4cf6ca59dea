using System.Globalization;
using StaffAssistant.Core.Guarding;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Shares from 0 to 1 of the texts that a guard recognised; <c>Refused</c> counts the stricter zone alone, of the positives and of the others.</summary>
internal sealed record GuardReport(
    int N, int Positives, double Recall, double FalsePositiveRate, double RefusedRecall, double RefusedFalsePositiveRate, IReadOnlyDictionary<string, double> ByLabel)
{
    public static GuardReport Of(IReadOnlyList<JudgedQuestion> rows)
    {
        var (positives, others) = (rows.Where(row => row.IsPositive).ToList(), rows.Where(row => !row.IsPositive).ToList());
        return new GuardReport(
            rows.Count,
            positives.Count,
            Share(positives, row => row.Decision),
            Share(others, row => row.Decision),
            Share(positives, row => row.Zone == DecisionZone.StaysHuman),
            Share(others, row => row.Zone == DecisionZone.StaysHuman),
            rows.GroupBy(row => row.Label).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => Share([.. group], row => row.Decision)));
    }

    public string ToText() => string.Create(
        CultureInfo.CurrentCulture,
        $"{N} ({Positives}): {Recall:P1} / {FalsePositiveRate:P1}; {RefusedRecall:P1} / {RefusedFalsePositiveRate:P1}\n{string.Join('\n', ByLabel.Select(label => $"{label.Key}: {label.Value:P1}"))}");

    private static double Share(IReadOnlyCollection<JudgedQuestion> rows, Func<JudgedQuestion, bool> holds) => rows.Count == 0 ? 0 : Math.Round(rows.Count(holds) / (double)rows.Count, 4);
}
