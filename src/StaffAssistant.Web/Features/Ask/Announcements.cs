using System.Globalization;
using StaffAssistant.Core.Answering;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>What is said to who does not see the page when an answer has come to its end.</summary>
internal static class Announcements
{
    public static string Of(AskState state, AnswerView view) => state switch
    {
        // A failure, a limit and an unknown conversation speak by what shows them.
        AskState.Empty or AskState.Working or AskState.TooLong or AskState.Failed or AskState.Limited or AskState.Unknown => string.Empty,
        AskState.Confirming => AskText.MaskTitle,
        AskState.Stopped => AskText.AnnounceStopped,
        AskState.Complete => view.Completed?.Kind switch
        {
            AnswerKind.Answer => Format(AskText.AnnounceAnswer, view.Statements.Count, view.Citations.Count),
            AnswerKind.Nearest => Format(AskText.AnnounceNearest, view.Statements.Count),
            AnswerKind.Document => Format(AskText.AnnounceDocument, view.Documents.Count),
            AnswerKind.DecisionStaysHuman => Format(AskText.AnnounceDecision, view.Statements.Count, view.Citations.Count),
            AnswerKind.Conflict => AskText.AnnounceConflict,
            AnswerKind.Clarify => Format(AskText.AnnounceClarify, view.Choices.Count),
            AnswerKind.NoSource or null => AskText.AnnounceNoSource,
        },
    };

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
