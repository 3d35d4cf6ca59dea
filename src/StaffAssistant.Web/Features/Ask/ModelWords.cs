using System.Globalization;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Why a model did not word an answer, and why a statement is withheld, in words.</summary>
internal static class ModelWords
{
    public static string Of(FallBackReason reason) => reason switch
    {
        FallBackReason.TooSlow => AskText.ModelTooSlow,
        FallBackReason.NotReachable => AskText.ModelNotReachable,
        FallBackReason.Busy => AskText.ModelBusy,
        FallBackReason.Refused => AskText.ModelRefused,
        FallBackReason.Faulty => AskText.ModelFaulty,
        FallBackReason.Unreadable => AskText.ModelUnreadable,
        FallBackReason.TooLong => AskText.ModelTooLong,
        FallBackReason.BrokenOff => AskText.ModelBrokenOff,
        FallBackReason.Paused => AskText.ModelPaused,
        FallBackReason.PersonBudgetSpent => AskText.ModelPersonBudget,
        FallBackReason.DayBudgetSpent => AskText.ModelDayBudget,
        FallBackReason.TextsStay => AskText.ModelTextsStay,
        FallBackReason.NothingProven => AskText.ModelNothingProven,
    };

    public static string Of(WithheldReason reason) => reason switch
    {
        WithheldReason.NoSource => AskText.WithheldNoSource,
        WithheldReason.UnknownSource => AskText.WithheldUnknownSource,
        WithheldReason.QuoteMissing => AskText.WithheldQuoteMissing,
        WithheldReason.Figure => AskText.WithheldFigure,
        WithheldReason.Reference => AskText.WithheldReference,
        WithheldReason.Name => AskText.WithheldName,
        WithheldReason.Negation => AskText.WithheldNegation,
        WithheldReason.Strength => AskText.WithheldStrength,
        WithheldReason.LittleSupport => AskText.WithheldLittleSupport,
        WithheldReason.Markup => AskText.WithheldMarkup,
        WithheldReason.JudgesCase => AskText.WithheldJudgesCase,
    };

    /// <summary>How long to wait; empty when nobody said.</summary>
    public static string Wait(TimeSpan? time) => time is { TotalSeconds: >= 1 } wait
        ? string.Format(CultureInfo.CurrentCulture, AskText.ModelWait, (int)Math.Ceiling(wait.TotalSeconds))
        : string.Empty;
}
