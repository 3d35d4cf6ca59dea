namespace StaffAssistant.Cli.Evaluation;

/// <summary>How well answers of a kind that is shown in its own way are recognised: rules that disagree, questions that depend on a case.</summary>
/// <param name="Questions">Questions that are to be answered so.</param>
/// <param name="Shown">Answers that came so.</param>
/// <param name="Precision">Share of those shown that are meant; null when none was shown.</param>
/// <param name="Recall">Share of the questions that were answered so, with all that was expected.</param>
internal sealed record KindMeasure(int Questions, int Shown, double? Precision, double Recall)
{
    /// <summary>Counts over all runs.</summary>
    public static KindMeasure Of(IReadOnlyCollection<GoldenRun> runs, string kind)
    {
        var meant = runs.Where(run => run.Expected == kind).ToList();
        var shown = runs.Where(run => run.Kind == kind).ToList();
        return new KindMeasure(
            meant.Count,
            shown.Count,
            shown.Count == 0 ? null : GoldenShares.Share(shown, run => run.Expected == kind),
            GoldenShares.Share(meant, run => run.Kind == kind && run.CitedRight));
    }
}
