namespace StaffAssistant.Cli.Evaluation;

/// <summary>How questions without source were taken; the shares of <c>no-source</c>, of <c>nearest</c>, and of both.</summary>
internal sealed record DeclinedShares(int Questions, double NoSource, double Nearest, double Declined)
{
    /// <summary>Counts runs.</summary>
    public static DeclinedShares Of(IReadOnlyCollection<GoldenRun> runs) => new(
        runs.Count,
        GoldenShares.Share(runs, run => run.Kind == GoldenRow.NoSource),
        GoldenShares.Share(runs, run => run.Kind == "nearest"),
        GoldenShares.Share(runs, run => run.Kind is GoldenRow.NoSource or "nearest"));
}
