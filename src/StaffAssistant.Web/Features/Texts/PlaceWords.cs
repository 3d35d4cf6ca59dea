using System.Globalization;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>Where a paragraph stands, in words.</summary>
internal static class PlaceWords
{
    /// <summary><c>§ 6 Abs. 1 · Seite 4</c>; <c>Absatz 12</c> where nothing else is known.</summary>
    public static string Of(TextParagraph paragraph) => VersionWords.Place(paragraph.Place) is { Length: > 0 } place
        ? place
        : string.Format(CultureInfo.CurrentCulture, TextsText.Paragraph, paragraph.Number);

    /// <summary>The id of a paragraph in a page.</summary>
    public static string AnchorOf(string pane, int number) => string.Create(CultureInfo.InvariantCulture, $"{pane}-absatz-{number}");
}
