using StaffAssistant.Core.Guarding;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>What the guard found in a question, in a sentence each.</summary>
internal static class DecisionWords
{
    public static string Of(DecisionReason reason) => reason switch
    {
        DecisionReason.NamesCase => AskText.DecisionReasonNamesCase,
        DecisionReason.AsksOutcome => AskText.DecisionReasonAsksOutcome,
        DecisionReason.AsksAssessment => AskText.DecisionReasonAsksAssessment,
        DecisionReason.AsksAmount => AskText.DecisionReasonAsksAmount,
        DecisionReason.AsksRanking => AskText.DecisionReasonAsksRanking,
        DecisionReason.AsksForecast => AskText.DecisionReasonAsksForecast,
        DecisionReason.AsksOpinion => AskText.DecisionReasonAsksOpinion,
        DecisionReason.LetsChoose => AskText.DecisionReasonLetsChoose,
    };

    /// <summary>What a person checks before deciding, whatever the case.</summary>
    public static IReadOnlyList<string> Checks =>
        [AskText.DecisionCheckFacts, AskText.DecisionCheckCompetence, AskText.DecisionCheckHearing, AskText.DecisionCheckDiscretion, AskText.DecisionCheckDeadline];
}
