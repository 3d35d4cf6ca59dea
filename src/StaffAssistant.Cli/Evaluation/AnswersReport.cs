using System.Globalization;
using StaffAssistant.Core.Answering;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>What <c>evaluate answers</c> reports; shares from 0 to 1, times in milliseconds.</summary>
internal sealed record AnswersReport(
    int Questions,
    double Answered,
    double WronglyDeclined,
    double AnswerHit,
    double CitationHit,
    int Unanswerable,
    double Declined,
    double P50Ms,
    double P95Ms)
{
    /// <summary>Shares over the answered questions of a set; <paramref name="declined"/> are the runs of questions that nothing answers.</summary>
    public static AnswersReport Of(AnswerSet set, IReadOnlyList<AnswerRun> runs, IReadOnlyList<AnswerRun> declined)
    {
        var times = runs.Concat(declined).Select(run => run.ElapsedMs).ToList();
        return new AnswersReport(
            runs.Count,
            Share(runs, run => run.Outcome == AnswerKind.Answer),
            Share(runs, run => run.Outcome != AnswerKind.Answer && !(run.Outcome is AnswerKind.Nearest or AnswerKind.Clarify && CitesGold(set, run))),
            Share(runs, run => set.Gold[run.Id].Answers.Any(answer => FoldedText.Contains(run.Answer, answer))),
            Share(runs, run => CitesGold(set, run)),
            declined.Count,
            Share(declined, run => run.Outcome is AnswerKind.NoSource or AnswerKind.Nearest),
            Percentile.Of(times, 0.50),
            Percentile.Of(times, 0.95));
    }

    /// <summary>The report for people.</summary>
    public string ToText() => string.Create(CultureInfo.InvariantCulture,
        $"answerHit {AnswerHit:F4}  citationHit {CitationHit:F4}  answered {Answered:F4}  wronglyDeclined {WronglyDeclined:F4}  declined {Declined:F4}\n{Questions} questions, {Unanswerable} unanswerable, p50 {P50Ms:F1} ms, p95 {P95Ms:F1} ms");

    private static bool CitesGold(AnswerSet set, AnswerRun run) => set.Gold[run.Id].Docs.Any(doc => run.Docs.Contains(doc, StringComparer.OrdinalIgnoreCase));

    private static double Share(IReadOnlyList<AnswerRun> runs, Func<AnswerRun, bool> counts) =>
        runs.Count == 0 ? 0 : Math.Round(runs.Count(counts) / (double)runs.Count, 4);
}
