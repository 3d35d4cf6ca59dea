using System.Globalization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>What a model said over all golden questions: counts.</summary>
internal sealed record WordedShares(int Asked, int Shown, int Unproven, IReadOnlyDictionary<string, int> Withheld, IReadOnlyDictionary<string, int> FellBack, int ChoicesWorded)
{
    /// <summary>Counts; null when no question was put to a model.</summary>
    public static WordedShares? Of(IReadOnlyList<WordedRun> runs) => runs.Count == 0 ? null : new WordedShares(
        runs.Count,
        runs.Sum(run => run.Shown),
        runs.Sum(run => run.Unproven.Count),
        runs.SelectMany(run => run.Withheld).GroupBy(reason => reason.Key).ToDictionary(group => group.Key, group => group.Sum(reason => reason.Value)),
        runs.Select(run => run.FellBack).OfType<string>().CountBy(reason => reason).ToDictionary(),
        runs.Sum(run => run.ChoicesWorded));

    /// <summary>The counts for people.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture, $"model: {Asked} asked, {Shown} statements shown, {Unproven} of them unproven, withheld {ListOf(Withheld)}, fell back {ListOf(FellBack)}, {ChoicesWorded} choices worded");

    private static string ListOf(IReadOnlyDictionary<string, int> counts) =>
        counts.Count == 0 ? "0" : string.Join(", ", counts.OrderByDescending(count => count.Value).Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Key} {count.Value}")));
}
