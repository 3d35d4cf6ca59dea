using System.Globalization;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>The words for where an answer was made and what of it left the house.</summary>
internal static class OriginWords
{
    /// <summary>Where the answer was made. A model that was asked in vain worked too.</summary>
    public static string Place(AnswerView view) => view.Completed?.WordedBy is { } model
        ? string.Format(CultureInfo.CurrentCulture, OriginText.PlaceModel, model.PlaceName)
        : view.Sent is null ? OriginText.PlaceHere : OriginText.PlaceInVain;

    public static string Masked(SentTexts? sent) => sent switch
    {
        null => OriginText.MaskedNothingSent,
        { Masked.Count: 0 } => OriginText.MaskedNone,
        _ => string.Join(", ", sent.Masked.OrderBy(count => count.Key).Select(count => $"{PersonalDataWords.Kind(count.Key)}: {count.Value}")),
    };

    public static string Left(SentTexts? sent) => sent is null ? OriginText.LeftNothing : string.Format(
        CultureInfo.CurrentCulture,
        sent.Place switch
        {
            ProcessingPlace.ThisMachine => OriginText.LeftMachine,
            ProcessingPlace.OwnNetwork => OriginText.LeftOwn,
            ProcessingPlace.Outside => OriginText.LeftOutside,
        },
        sent.Passages);
}
