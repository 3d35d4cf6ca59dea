using System.Globalization;
using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Web.Layout;

/// <summary>The words for what people send and for what becomes of it.</summary>
public static class FeedbackWords
{
    public static string Kind(FeedbackKind kind) => kind switch
    {
        FeedbackKind.Helpful => FeedbackWordText.KindHelpful,
        FeedbackKind.NotHelpful => FeedbackWordText.KindNotHelpful,
        FeedbackKind.Gap => FeedbackWordText.KindGap,
        FeedbackKind.Barrier => FeedbackWordText.KindBarrier,
    };

    public static string Reason(FeedbackReason reason) => reason switch
    {
        FeedbackReason.Wrong => FeedbackWordText.ReasonWrong,
        FeedbackReason.Outdated => FeedbackWordText.ReasonOutdated,
        FeedbackReason.BesideTheQuestion => FeedbackWordText.ReasonBeside,
        FeedbackReason.Incomplete => FeedbackWordText.ReasonIncomplete,
        FeedbackReason.Unclear => FeedbackWordText.ReasonUnclear,
        FeedbackReason.Other => FeedbackWordText.ReasonOther,
    };

    public static string State(FeedbackState state) => state switch
    {
        FeedbackState.Open => FeedbackWordText.StateOpen,
        FeedbackState.Done => FeedbackWordText.StateDone,
        FeedbackState.Dismissed => FeedbackWordText.StateDismissed,
    };

    /// <summary>Why nothing was kept; what was typed stays where it is.</summary>
    public static string Refusal(FeedbackOutcome outcome) => outcome switch
    {
        FeedbackOutcome.Sent => string.Empty,
        FeedbackOutcome.Empty => FeedbackWordText.RefusedEmpty,
        FeedbackOutcome.TooLong => FeedbackWordText.RefusedTooLong,
        FeedbackOutcome.TooMany => FeedbackWordText.RefusedTooMany,
        FeedbackOutcome.NotAllowed => FeedbackWordText.RefusedNotAllowed,
    };

    /// <summary><c>KW 47/2026</c>.</summary>
    public static string Week(DateOnly monday)
    {
        var day = monday.ToDateTime(TimeOnly.MinValue);
        return string.Format(CultureInfo.CurrentCulture, FeedbackWordText.Week, ISOWeek.GetWeekOfYear(day), ISOWeek.GetYear(day));
    }
}
