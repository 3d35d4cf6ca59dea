using System.Globalization;
using StaffAssistant.Core.Comparing;
using StaffAssistant.Core.Texts;

namespace StaffAssistant.Web.Features.Texts.Comparing;

/// <summary>What is different, in words.</summary>
internal static class CompareWords
{
    public static string Of(ComparedParagraph row) => row switch
    {
        { Change: ParagraphChange.Changed, IsMoved: true } => CompareText.ChangedAndMoved,
        { Change: ParagraphChange.Moved, Old: { } old } => string.Format(CultureInfo.CurrentCulture, CompareText.MovedFrom, PlaceWords.Of(old)),
        _ => Of(row.Change),
    };

    public static string CountOf(ParagraphChange change, int count) => string.Format(CultureInfo.CurrentCulture, CompareText.Count, count, Of(change));

    public static string Of(FactKind kind) => kind switch
    {
        FactKind.Amount => CompareText.Amount,
        FactKind.Duration => CompareText.Duration,
        FactKind.Date => CompareText.Date,
        FactKind.Share => CompareText.Share,
        FactKind.Reference => CompareText.Reference,
        FactKind.Number => CompareText.Number,
    };

    public static string BadgeOf(ParagraphChange change) => change switch
    {
        ParagraphChange.Same => string.Empty,
        ParagraphChange.Moved => "badge-info",
        ParagraphChange.Changed => "badge-warn",
        ParagraphChange.New => "badge-ok",
        ParagraphChange.Gone => "badge-bad",
    };

    private static string Of(ParagraphChange change) => change switch
    {
        ParagraphChange.Same => CompareText.Same,
        ParagraphChange.Moved => CompareText.Moved,
        ParagraphChange.Changed => CompareText.Changed,
        ParagraphChange.New => CompareText.Added,
        ParagraphChange.Gone => CompareText.Gone,
    };
}
