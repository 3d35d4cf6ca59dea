using System.Globalization;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Web.Features.Library;

/// <summary>Why words are no group, in a sentence.</summary>
internal static class SynonymFaultWords
{
    public static string Of(SynonymFault fault) => fault switch
    {
        SynonymFault.TooFew => SynonymText.TooFew,
        SynonymFault.TooMany => string.Format(CultureInfo.CurrentCulture, SynonymText.TooMany, SynonymWords.Most),
        SynonymFault.TooLong => string.Format(CultureInfo.CurrentCulture, SynonymText.TooLong, SynonymWords.Longest),
        SynonymFault.SaysNothing => SynonymText.SaysNothing,
        SynonymFault.TooManyGroups => string.Format(CultureInfo.CurrentCulture, SynonymText.TooManyGroups, SynonymEditing.MostGroups),
    };
}
