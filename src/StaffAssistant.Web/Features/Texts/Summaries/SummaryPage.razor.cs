using System.Globalization;
using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Summaries;
using StaffAssistant.Core.Texts;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Texts.Summaries;

/// <summary>A text, pasted, from a file or of a filed document, and the sentences that say most of it beside it. Nothing of it is stored.</summary>
public sealed partial class SummaryPage
{
    private readonly CancellationTokenSource _gone = new();
    private readonly TextWork _work = new();
    private TextField? _field;
    private OpenedText? _document;
    private WorkingText? _text;
    private Summary? _summary;
    private WrittenSummary? _written;
    private IReadOnlyList<SummaryRow> _rows = [];
    private IReadOnlyList<PaneMark> _marks = [];
    private SummaryLength _length = SummaryWords.Usual;
    private string _said = string.Empty;
    private string? _read;
    private bool _byModel;
    private int? _percent;
    private int _current;
    private int _mark;
    private string? _toShow;

    [Inject] private Summarizer Summarizer { get; set; } = default!;

    [Inject] private UseCounting Counting { get; set; } = default!;

    [Inject] private SummaryWriter Writer { get; set; } = default!;

    [Inject] private FiledTexts Filed { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private ILogger<SummaryPage> Logger { get; set; } = default!;

    [SupplyParameterFromQuery(Name = PageAddress.DocumentKey)] private string? DocumentInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.VersionKey)] private string? VersionInAddress { get; set; }

    [SupplyParameterFromQuery(Name = TextAddress.LengthKey)] private string? LengthInAddress { get; set; }

    private bool IsOwnText => DocumentInAddress is null;

    private ScopeChoice Scope => ScopeChoice.Parse(Navigation.Uri, BerlinCalendar.Today(Clock));

    public override async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        _work.Dispose();
        await base.DisposeAsync();
    }

    protected override async Task OnParametersSetAsync()
    {
        _length = SummaryWords.Parse(LengthInAddress);
        var read = $"{DocumentInAddress}/{VersionInAddress}";
        if (read == _read)
            return;
        _read = read;
        await _work.LeaveAsync();
        (_document, _text, _summary) = (null, null, null);
        if (DocumentInAddress is null)
        {
            Open.Show();
            return;
        }

        var opened = await Filed.OpenAsync(DocumentInAddress, VersionInAddress, Scope.Stichtag, _gone.Token);
        // Another document was asked for meanwhile.
        if (_read != read)
            return;
        if (opened is null)
        {
            Navigation.NotFound();
            return;
        }

        Open.Show(opened.Version.DocumentId);
        (_document, _text) = (opened, opened.Text);
        if (RendererInfo.IsInteractive)
            await WorkAsync(_ => Task.FromResult<WorkingText?>(opened.Text));
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_toShow is not { } anchor)
            return;
        _toShow = null;
        await CallAsync("show", anchor);
    }

    private Task SubmitAsync() => _work.IsWorking || _field is null ? Task.CompletedTask : WorkAsync(ReadFieldAsync);

    private async Task<WorkingText?> ReadFieldAsync(CancellationToken cancellationToken) => await _field!.ReadAsync(cancellationToken) switch
    {
        FieldAnswer.Read read => read.Text,
        FieldAnswer.Stopped => throw new OperationCanceledException(cancellationToken),
        _ => null,
    };

    private async Task StopAsync()
    {
        _work.Stop();
        if (_field is not null)
            await _field.StopAsync();
    }

    private async Task ChooseAsync(SummaryLength length)
    {
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(TextAddress.LengthKey, length == SummaryWords.Usual ? null : SummaryWords.Key(length)), replace: true);
        _length = length;
        await AgainAsync();
    }

    private async Task ByModelAsync(ChangeEventArgs change)
    {
        _byModel = change.Value is true;
        await AgainAsync();
    }

    private async Task AgainAsync()
    {
        if (_text is { } text)
            await WorkAsync(_ => Task.FromResult<WorkingText?>(text));
    }

    private async Task WorkAsync(Func<CancellationToken, Task<WorkingText?>> read)
    {
        var end = await _work.RunAsync(
            Begin, async cancellationToken => await read(cancellationToken) is { } text && await SummarizeAsync(text, cancellationToken), fault => TextsLog.SummaryFailed(Logger, fault));
        if (end is not null)
            _said = end == TextsEnd.Done ? string.Format(CultureInfo.CurrentCulture, TextsText.SummaryReady, _rows.Count) : string.Empty;
    }

    private void Begin()
    {
        (_percent, _said, _current, _mark) = (null, TextsText.Working, 0, 0);
        StateHasChanged();
    }

    private async Task<bool> SummarizeAsync(WorkingText text, CancellationToken cancellationToken)
    {
        var progress = new PageProgress(share =>
        {
            _percent = (int)(100 * share);
            StateHasChanged();
        });
        var summary = await Summarizer.SummarizeAsync(text, _length, progress, cancellationToken);
        (_text, _summary, _rows, _written) = (text, summary, SummaryRow.Of(summary), null);
        if (_byModel && Writer.Model is { } model && await Current.FindAsync() is { } person)
            await WriteAsync(text, summary, model, new PersonKey(person.Key), cancellationToken);
        _marks = [.. _rows.SelectMany(row => row.Places)];
        return true;
    }

    private async Task WriteAsync(WorkingText text, Summary summary, LanguageModelDescription model, PersonKey asker, CancellationToken cancellationToken)
    {
        var (rows, written) = (new List<SummaryRow>(), new WrittenSummary(model, null, [], null, false));
        await foreach (var step in Writer.WriteAsync(text, summary, asker, cancellationToken))
        {
            written = step switch
            {
                SummaryStep.Carried carried => written with { Carried = carried },
                SummaryStep.Withheld withheld => written with { Withheld = [.. written.Withheld, withheld.Statement] },
                SummaryStep.FellBack fellBack => written with { FellBack = fellBack },
                _ => written with { Worded = true },
            };
            if (step is SummaryStep.Worded worded)
                rows.Add(SummaryRow.Of(worded, rows.Count + 1, rows.Sum(row => row.Places.Count)));
        }

        _written = written;
        await Counting.CountModelWorkAsync(written is { Worded: true } or { Withheld.Count: > 0 } ? 1 : 0);
        if (rows.Count > 0)
            _rows = rows;
    }

    // The browser is told after the paragraph is drawn: of a long text it may not have been shown before.
    private void ShowAsync((int Row, int Mark) asked)
    {
        (_current, _mark) = asked;
        _toShow = PlaceWords.AnchorOf("text", _marks.First(mark => mark.Number == asked.Mark).Paragraph);
    }

    private void BackAsync(int mark)
    {
        _current = _rows.First(row => row.Places.Any(place => place.Number == mark)).Number;
        _mark = mark;
        _toShow = SummaryView.AnchorOf(_current);
    }
}
