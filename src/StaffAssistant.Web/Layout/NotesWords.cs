using System.Globalization;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Rewriting;

namespace StaffAssistant.Web.Layout;

/// <summary>What a model made of bullet points, in words.</summary>
internal static class NotesWords
{
    /// <summary>Why sentences are not shown, each reason once with how often.</summary>
    public static IEnumerable<string> Withheld(WordedNotes worded) => worded.Withheld.CountBy(Of)
        .Select(reason => reason.Value == 1 ? Say(ModelText.NotesWithheldOne, reason.Key) : Say(ModelText.NotesWithheldMany, reason.Value, reason.Key));

    /// <summary>Which points stay as they are; null when none does.</summary>
    public static string? Left(WordedNotes worded) => worded.Left switch
    {
        [] => null,
        [var one] => Say(ModelText.NotesLeftOne, one),
        var many => Say(ModelText.NotesLeftMany, string.Join(", ", many)),
    };

    private static string Of(WithheldReason reason) => reason switch
    {
        WithheldReason.NoSource or WithheldReason.UnknownSource or WithheldReason.QuoteMissing => ModelText.NotesNoPoint,
        WithheldReason.Figure => ModelText.NotesFigure,
        WithheldReason.Reference => ModelText.NotesReference,
        WithheldReason.Name => ModelText.NotesName,
        WithheldReason.Negation => ModelText.NotesNegation,
        WithheldReason.Strength => ModelText.NotesStrength,
        WithheldReason.LittleSupport => ModelText.NotesAdds,
        WithheldReason.Markup => ModelText.NotesMarkup,
        WithheldReason.JudgesCase => ModelText.WithheldJudgesCase,
        WithheldReason.Omits => ModelText.WithheldOmits,
    };

    private static string Say(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
