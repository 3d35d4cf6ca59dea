using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts.Summaries;

/// <summary>The sentences of a summary, each with the way to its place in the text.</summary>
public sealed partial class SummaryView
{
    private const string Memo = "vermerk";
    private const int MostTaken = 40;
    private string _page = string.Empty;
    private string? _copied;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private QuotedWords Quoted { get; set; } = default!;

    [Parameter, EditorRequired] public WorkingText Text { get; set; } = default!;

    [Parameter, EditorRequired] public IReadOnlyList<SummaryRow> Rows { get; set; } = [];

    /// <summary>What a model had to do with it; null when it was not asked.</summary>
    [Parameter] public WrittenSummary? Written { get; set; }

    /// <summary>How many sentences the text has.</summary>
    [Parameter] public int Of { get; set; }

    /// <summary>Whether each sentence says its section.</summary>
    [Parameter] public bool BySection { get; set; }

    /// <summary>The sentence that is looked at; 0 for none.</summary>
    [Parameter] public int Current { get; set; }

    [Parameter] public EventCallback<(int Row, int Mark)> OnShow { get; set; }

    /// <summary>The id of a sentence in the page.</summary>
    public static string AnchorOf(int row) => string.Create(CultureInfo.InvariantCulture, $"satz-{row}");

    protected override void OnParametersSet()
    {
        _page = Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];
        // A draft that is begun from here cites the sentences, not all that stands around them.
        Quoted.RememberOf(AllSources.ToDictionary(passage => passage, passage => (IReadOnlyList<string>)[.. Rows.SelectMany(row => WordsOf(row, passage)).Distinct()]));
    }

    private string ClassOf(SummaryRow row) => (row.IsVerbatim ? "verbatim" : "worded") + (row.Number == Current ? " now" : string.Empty);

    private string? SectionOf(SummaryRow row) => Text.At(row.Places[0].Paragraph).Place.HeadingPath is [.., var heading] ? heading : null;

    private IReadOnlyList<PassageId> AllSources => [.. Rows.SelectMany(SourcesOf).Distinct().Take(MostTaken)];

    /// <summary>The passages that a sentence stands in, to be set aside or cited; none of a text that is not filed.</summary>
    private IReadOnlyList<PassageId> SourcesOf(SummaryRow row) => [.. row.Places.Select(place => Text.At(place.Paragraph).Source).OfType<PassageId>().Distinct()];

    /// <summary>The words of such a passage that the sentence is, or that prove it.</summary>
    private IReadOnlyList<string> WordsOf(SummaryRow row, PassageId passage) =>
        [.. row.Places.Select(place => (place.Span, Paragraph: Text.At(place.Paragraph))).Where(place => place.Paragraph.Source == passage).Select(place => place.Span.In(place.Paragraph.Block.Text)).Distinct()];

    private async Task CopyAsync()
    {
        _copied = string.Empty;
        _copied = await AskAsync<bool>("copy", CancellationToken.None, Copy()) ? TextsText.Copied : TextsText.CopyFailed;
    }

    private Task PrintAsync() => CallAsync("print");

    private string Copy()
    {
        var copy = new StringBuilder();
        copy.AppendLine(Text.Title.Length > 0 ? string.Format(CultureInfo.CurrentCulture, TextsText.SummaryOf, Text.Title) : TextsText.Summary).AppendLine();
        foreach (var row in Rows)
            copy.Append(CultureInfo.CurrentCulture, $"{row.Number}. {row.Sentence} ({string.Join("; ", row.Places.Select(place => PlaceWords.Of(Text.At(place.Paragraph))).Distinct())})").AppendLine();
        return copy.AppendLine().Append(Written is { Worded: true } ? TextsText.SummaryNoteModel : TextsText.SummaryNote).ToString();
    }
}
