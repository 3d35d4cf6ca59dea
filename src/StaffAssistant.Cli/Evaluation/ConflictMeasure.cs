namespace StaffAssistant.Cli.Evaluation;

/// <summary>How well disagreeing rules are recognised.</summary>
/// <param name="Questions">Questions that two rules answer differently.</param>
/// <param name="Shown">Answers that showed two rules side by side.</param>
/// <param name="Precision">Share of those shown that are meant; null when none was shown.</param>
/// <param name="Recall">Share of the questions that were answered with both rules side by side.</param>
internal sealed record ConflictMeasure(int Questions, int Shown, double? Precision, double Recall)
{
    /// <summary>Counts over all runs.</summary>
    public static ConflictMeasure Of(IReadOnlyCollection<GoldenRun> runs)
    {
        var meant = runs.Where(run => run.Expected == GoldenRow.Conflict).ToList();
        var shown = runs.Where(run => run.Kind == GoldenRow.Conflict).ToList();
        return new ConflictMeasure(
            meant.Count,
            shown.Count,
            shown.Count == 0 ? null : GoldenShares.Share(shown, run => run.Expected == GoldenRow.Conflict),
            GoldenShares.Share(meant, run => run.Kind == GoldenRow.Conflict && run.CitedRight));
    }
}
