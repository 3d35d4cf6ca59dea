using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>The text of a version on a sheet, with passages marked: the words that were quoted, else the whole passage.</summary>
public sealed partial class SourceSheet
{
    [Inject] private QuotedWords Quoted { get; set; } = default!;

    [Parameter, EditorRequired] public SourceText Text { get; set; } = default!;

    [Parameter, EditorRequired] public IReadOnlyList<PassageId> Marked { get; set; } = [];

    /// <summary>The language of the document.</summary>
    [Parameter] public string Language { get; set; } = "de";

    private static string LabelOf(TextPassage passage) => passage.Passage.Locator.Place is { Length: > 0 } place
        ? string.Format(CultureInfo.CurrentCulture, SourcesText.Marked, place)
        : SourcesText.MarkedPlain;
}
