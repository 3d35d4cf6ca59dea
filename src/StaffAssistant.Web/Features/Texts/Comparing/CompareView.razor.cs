using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Comparing;

namespace StaffAssistant.Web.Features.Texts.Comparing;

/// <summary>What is different in two texts: numbers, days and references first, then paragraph by paragraph.</summary>
public sealed partial class CompareView
{
    private const int Step = 200;
    private readonly List<(int Index, ComparedParagraph Row)> _shown = [];
    private Comparison? _comparison;
    private string _page = string.Empty;
    private string? _copied;
    private string? _toShow;
    private bool _all;
    private int _facts = Step;
    private int _rows = Step;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Parameter, EditorRequired] public Comparison Comparison { get; set; } = default!;

    private IReadOnlyList<(int Index, ComparedParagraph Row)> Shown => _all ? [.. Comparison.Rows.Index()] : _shown;

    private IEnumerable<(ParagraphChange Change, int Count)> Counts => Enum.GetValues<ParagraphChange>().Select(change => (change, Comparison.Count(change))).Where(one => one.Item2 > 0);

    protected override void OnParametersSet()
    {
        _page = Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];
        if (ReferenceEquals(_comparison, Comparison))
            return;
        (_comparison, _facts, _rows, _copied) = (Comparison, Step, Step, null);
        _shown.Clear();
        _shown.AddRange(Comparison.Rows.Index().Where(row => row.Item.Change != ParagraphChange.Same));
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_toShow is not { } anchor)
            return;
        _toShow = null;
        await CallAsync("show", anchor);
    }

    private static string AnchorOf(int row) => string.Create(CultureInfo.InvariantCulture, $"zeile-{row}");

    private static string PlaceOf(ComparedParagraph row) => PlaceWords.Of((row.New ?? row.Old)!);

    private void ShowRow(int row)
    {
        var place = Shown.TakeWhile(one => one.Index != row).Count();
        _rows = Math.Max(_rows, place + 1);
        _toShow = AnchorOf(row);
    }

    private async Task CopyAsync()
    {
        _copied = string.Empty;
        _copied = await AskAsync<bool>("copy", CancellationToken.None, Copy()) ? TextsText.Copied : TextsText.CopyFailed;
    }

    private Task PrintAsync() => CallAsync("print");

    private string Copy()
    {
        var copy = new StringBuilder().AppendLine(CompareText.Differences).AppendLine();
        foreach (var fact in Comparison.Facts)
            copy.Append(CultureInfo.CurrentCulture, $"{CompareWords.Of(fact.Kind)}: {fact.Old ?? "–"} → {fact.New ?? "–"} ({PlaceOf(Comparison.Rows[fact.Row])})").AppendLine();
        foreach (var (_, row) in _shown)
        {
            copy.AppendLine().Append(CultureInfo.CurrentCulture, $"{CompareWords.Of(row)} ({PlaceOf(row)})").AppendLine();
            if (row.Old is { } old)
                copy.Append(CultureInfo.CurrentCulture, $"{CompareText.Old}: {old.Text}").AppendLine();
            if (row.New is { } now && row.Change != ParagraphChange.Moved)
                copy.Append(CultureInfo.CurrentCulture, $"{CompareText.New}: {now.Text}").AppendLine();
        }

        return copy.ToString();
    }
}
