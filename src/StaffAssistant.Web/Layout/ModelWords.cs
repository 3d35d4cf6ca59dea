using System.Globalization;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Web.Layout;

/// <summary>Why a model did not word an answer, and why a statement is withheld, in words.</summary>
internal static class ModelWords
{
    public static string Of(FallBackReason reason) => reason switch
    {
        FallBackReason.TooSlow => ModelText.ModelTooSlow,
        FallBackReason.NotReachable => ModelText.ModelNotReachable,
        FallBackReason.Busy => ModelText.ModelBusy,
        FallBackReason.Refused => ModelText.ModelRefused,
        FallBackReason.Faulty => ModelText.ModelFaulty,
        FallBackReason.Unreadable => ModelText.ModelUnreadable,
        FallBackReason.TooLong => ModelText.ModelTooLong,
        FallBackReason.BrokenOff => ModelText.ModelBrokenOff,
        FallBackReason.Paused => ModelText.ModelPaused,
        FallBackReason.PersonBudgetSpent => ModelText.ModelPersonBudget,
        FallBackReason.DayBudgetSpent => ModelText.ModelDayBudget,
        FallBackReason.TextsStay => ModelText.ModelTextsStay,
        FallBackReason.NothingProven => ModelText.ModelNothingProven,
    };

    public static string Of(WithheldReason reason) => reason switch
    {
        WithheldReason.NoSource => ModelText.WithheldNoSource,
        WithheldReason.UnknownSource => ModelText.WithheldUnknownSource,
        WithheldReason.QuoteMissing => ModelText.WithheldQuoteMissing,
        WithheldReason.Figure => ModelText.WithheldFigure,
        WithheldReason.Reference => ModelText.WithheldReference,
        WithheldReason.Name => ModelText.WithheldName,
        WithheldReason.Negation => ModelText.WithheldNegation,
        WithheldReason.Strength => ModelText.WithheldStrength,
        WithheldReason.LittleSupport => ModelText.WithheldLittleSupport,
        WithheldReason.Markup => ModelText.WithheldMarkup,
        WithheldReason.JudgesCase => ModelText.WithheldJudgesCase,
        WithheldReason.Omits => ModelText.WithheldOmits,
    };

    /// <summary>How long to wait; empty when nobody said.</summary>
    public static string Wait(TimeSpan? time) => time is { TotalSeconds: >= 1 } wait
        ? string.Format(CultureInfo.CurrentCulture, ModelText.ModelWait, (int)Math.Ceiling(wait.TotalSeconds))
        : string.Empty;
}
