using System.Globalization;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>How second questions were understood; all but the counts are shares from 0 to 1.</summary>
/// <param name="FollowUps">Questions that go on.</param>
/// <param name="Recognised">They were completed.</param>
/// <param name="CitedRight">Every expected passage was cited.</param>
/// <param name="WordsRight">All expected words stand in the statements.</param>
/// <param name="CitedRightAsTyped">The same passages were cited for the question as typed.</param>
/// <param name="NewQuestions">Questions about something else.</param>
/// <param name="LeftAsTyped">They were not mixed with the one before.</param>
internal sealed record FollowUpShares(int FollowUps, double Recognised, double CitedRight, double WordsRight, double CitedRightAsTyped, int NewQuestions, double LeftAsTyped)
{
    /// <summary>Counts runs.</summary>
    public static FollowUpShares Of(IEnumerable<FollowUpRun> all)
    {
        var groups = all.ToLookup(run => run.IsFollowUp);
        var (followUps, others) = (groups[true].ToList(), groups[false].ToList());
        return new FollowUpShares(
            followUps.Count,
            Share(followUps, run => run.Completed is not null),
            Share(followUps, run => run.Answered.CitedRight),
            Share(followUps, run => run.Answered.WordsRight),
            Share(followUps, run => run.AsTyped.CitedRight),
            others.Count,
            Share(others, run => run.Completed is null));
    }

    /// <summary>The shares as a line for people.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture,
        $"follow-ups: {FollowUps}, recognised {Recognised:F4}, cited {CitedRight:F4} (as typed {CitedRightAsTyped:F4}), words {WordsRight:F4}; new questions: {NewQuestions}, left as typed {LeftAsTyped:F4}");

    private static double Share(List<FollowUpRun> runs, Func<FollowUpRun, bool> counts) => runs.Count == 0 ? 0 : Math.Round(runs.Count(counts) / (double)runs.Count, 4);
}
