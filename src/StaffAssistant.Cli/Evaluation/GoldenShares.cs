namespace StaffAssistant.Cli.Evaluation;

/// <summary>How questions of one kind were answered; all but the count are shares from 0 to 1.</summary>
/// <param name="Questions">How many.</param>
/// <param name="KindRight">The expected kind of answer came.</param>
/// <param name="CitedRight">Every expected passage was cited.</param>
/// <param name="WordsRight">All expected words stand in the statements.</param>
/// <param name="WronglyDeclined">No source was named, or only near ones without the right passage.</param>
internal sealed record GoldenShares(int Questions, double KindRight, double CitedRight, double WordsRight, double WronglyDeclined)
{
    /// <summary>Counts runs.</summary>
    public static GoldenShares Of(IReadOnlyCollection<GoldenRun> runs) => new(
        runs.Count,
        Share(runs, run => run.Kind == run.Expected),
        Share(runs, run => run.CitedRight),
        Share(runs, run => run.WordsRight),
        Share(runs, run => run.IsDeclined));

    /// <summary>The share of runs that count; 0 without runs.</summary>
    public static double Share(IReadOnlyCollection<GoldenRun> runs, Func<GoldenRun, bool> counts) =>
        runs.Count == 0 ? 0 : Math.Round(runs.Count(counts) / (double)runs.Count, 4);
}
