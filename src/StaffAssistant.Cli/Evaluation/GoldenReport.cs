using System.Globalization;
using StaffAssistant.Core.Answering;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>
/// What <c>evaluate golden</c> reports; shares from 0 to 1, times in milliseconds. The first shares are over the questions that passages answer (kinds
/// answer, conflict and clarify); questions for a document stand under their kind only.
/// </summary>
internal sealed record GoldenReport(
    int Questions,
    double CitedRight,
    double WordsRight,
    int Unanswerable,
    double DeclinedRight,
    double WronglyDeclined,
    double P95Ms,
    int Withheld,
    IReadOnlyDictionary<string, GoldenShares> ByKind,
    IReadOnlyDictionary<string, DeclinedShares> ByGroup,
    KindMeasure Conflict,
    KindMeasure Clarify,
    DecliningCurve Declining,
    FollowUpShares? FollowUps,
    WordedShares? Model)
{
    /// <summary>Counts over all runs.</summary>
    public static GoldenReport Of(IReadOnlyList<GoldenRun> runs, IReadOnlyList<FollowUpRun> followUps, OperatingPoint point)
    {
        var unanswerable = runs.Where(run => run.Expected == GoldenRow.NoSource).ToList();
        var answerable = runs.Where(run => run.Expected is not (GoldenRow.NoSource or GoldenRow.Document)).ToList();
        var shares = GoldenShares.Of(answerable);
        return new GoldenReport(
            shares.Questions,
            shares.CitedRight,
            shares.WordsRight,
            unanswerable.Count,
            DeclinedShares.Of(unanswerable).Declined,
            shares.WronglyDeclined,
            Percentile.Of([.. runs.Select(run => run.ElapsedMs)], 0.95),
            runs.Sum(run => run.Withheld),
            runs.Except(unanswerable).GroupBy(run => run.Expected).ToDictionary(group => group.Key, group => GoldenShares.Of([.. group])),
            unanswerable.GroupBy(run => run.Group ?? GoldenRow.NoSource).ToDictionary(group => group.Key, group => DeclinedShares.Of([.. group])),
            KindMeasure.Of(runs, GoldenRow.Conflict),
            KindMeasure.Of(runs, GoldenRow.Clarify),
            DecliningCurve.Of(point, runs),
            followUps.Count == 0 ? null : FollowUpShares.Of(followUps),
            WordedShares.Of([.. runs.Select(run => run.Worded).OfType<WordedRun>()]));
    }

    /// <summary>The report for people.</summary>
    public string ToText() => string.Join('\n', [
        string.Create(CultureInfo.InvariantCulture, $"citedRight {CitedRight:F4}  wordsRight {WordsRight:F4}  wronglyDeclined {WronglyDeclined:F4}  declinedRight {DeclinedRight:F4}"),
        string.Create(CultureInfo.InvariantCulture, $"{Questions} questions, {Unanswerable} unanswerable, p95 {P95Ms:F1} ms, {Withheld} statements withheld"),
        .. ByKind.Select(kind => string.Create(CultureInfo.InvariantCulture,
            $"{kind.Key}: {kind.Value.Questions} questions, kind {kind.Value.KindRight:F4}, cited {kind.Value.CitedRight:F4}, words {kind.Value.WordsRight:F4}, wrongly declined {kind.Value.WronglyDeclined:F4}")),
        .. ByGroup.Select(group => string.Create(CultureInfo.InvariantCulture,
            $"{group.Key}: {group.Value.Questions} questions, declined {group.Value.Declined:F4} (no source {group.Value.NoSource:F4}, nearest {group.Value.Nearest:F4})")),
        string.Create(CultureInfo.InvariantCulture, $"conflict: {Conflict.Shown} shown, precision {Conflict.Precision:F4}, recall {Conflict.Recall:F4} of {Conflict.Questions}"),
        string.Create(CultureInfo.InvariantCulture, $"clarify: {Clarify.Shown} shown, precision {Clarify.Precision:F4}, recall {Clarify.Recall:F4} of {Clarify.Questions}"),
        .. Declining.Lines(),
        .. FollowUps is null ? [] : new[] { FollowUps.ToText() },
        .. Model is null ? [] : new[] { Model.ToText() },
    ]);
}
