using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Guarding;

/// <summary>
/// Recognises questions that ask for a decision on a concrete case or person: to judge, predict, rank, score, fix an amount, confirm or overturn. Nobody can
/// promise to recognise each; quotes cannot decide anyway. Source of the model: <c>staff-assistant train guard</c>.
/// </summary>
public sealed class QuestionGuard(IOptions<GuardingOptions> options)
{
    private static readonly Lazy<LinearModel> Shipped = new(() => LinearModel.Read(GuardData.LinesOf("question-guard.tsv")));

    private static readonly (DecisionReason Reason, string[] Cues)[] Explanations =
    [
        (DecisionReason.AsksOutcome, ["out:decide", "out:whether", "modal-i", "wh-i-decide", "out:settle", "whole-yesno"]),
        (DecisionReason.AsksAssessment, ["out:quality", "out:judge-start"]),
        (DecisionReason.AsksAmount, ["wh:amount"]),
        (DecisionReason.AsksRanking, ["out:score", "out:better", "whom"]),
        (DecisionReason.AsksForecast, ["out:forecast"]),
        (DecisionReason.AsksOpinion, ["out:opinion", "you-judge"]),
        (DecisionReason.LetsChoose, ["text:choose"]),
    ];

    /// <summary>Examines a question.</summary>
    /// <param name="question">As it was typed; any length.</param>
    /// <param name="caseWasNamed">True when an earlier question on the same page named a concrete case.</param>
    public QuestionVerdict Examine(string question, bool caseWasNamed = false)
    {
        var parts = new QuestionParts(question);
        var cues = QuestionCues.In(parts);
        var score = !caseWasNamed && PlainQuestion.Asks(parts, cues) ? 0 : Shipped.Value.Score(FeaturesOf(parts, cues, caseWasNamed));
        var zone = score >= options.Value.StaysHumanFrom ? DecisionZone.StaysHuman : score >= options.Value.RuleOnlyFrom ? DecisionZone.RuleOnly : DecisionZone.Open;
        return new QuestionVerdict(score, zone, zone == DecisionZone.Open ? [] : [.. ReasonsFor(cues)], QuestionFeatures.Concreteness(cues, false) == 2);
    }

    /// <summary>What the model weighs in a question; for the training.</summary>
    public static (IReadOnlySet<string> Cues, IReadOnlySet<string> Words) FeaturesOf(string question, bool caseWasNamed)
    {
        var parts = new QuestionParts(question);
        return (QuestionFeatures.OfCues(parts, QuestionCues.In(parts), caseWasNamed), QuestionFeatures.OfWords(parts));
    }

    private static IEnumerable<string> FeaturesOf(QuestionParts parts, HashSet<string> cues, bool caseWasNamed) =>
        QuestionFeatures.OfCues(parts, cues, caseWasNamed).Concat(QuestionFeatures.OfWords(parts));

    private static IEnumerable<DecisionReason> ReasonsFor(HashSet<string> cues)
    {
        if (QuestionFeatures.Concreteness(cues, false) == 2)
            yield return DecisionReason.NamesCase;
        foreach (var (reason, marks) in Explanations)
        {
            if (marks.Any(cues.Contains))
                yield return reason;
        }
    }
}
