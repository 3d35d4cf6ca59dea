using StaffAssistant.Core.Summaries;

namespace StaffAssistant.Web.Features.Texts.Summaries;

/// <summary>The lengths of a summary, in words and in addresses.</summary>
internal static class SummaryWords
{
    /// <summary>The length that holds where nobody chose.</summary>
    public const SummaryLength Usual = SummaryLength.Medium;

    public static string Of(SummaryLength length) => length switch
    {
        SummaryLength.Short => TextsText.LengthShort,
        SummaryLength.Medium => TextsText.LengthMedium,
        SummaryLength.Long => TextsText.LengthLong,
        SummaryLength.BySection => TextsText.LengthBySection,
    };

    public static string Key(SummaryLength length) => length switch
    {
        SummaryLength.Short => "3",
        SummaryLength.Medium => "7",
        SummaryLength.Long => "15",
        SummaryLength.BySection => "abschnitte",
    };

    public static SummaryLength Parse(string? key) => Enum.GetValues<SummaryLength>().Cast<SummaryLength?>().FirstOrDefault(length => Key(length!.Value) == key) ?? Usual;
}
