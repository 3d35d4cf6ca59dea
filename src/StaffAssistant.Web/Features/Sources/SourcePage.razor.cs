using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Passages;
using StaffAssistant.Web.Identity;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>A version of a document to read, with passages marked. What does not exist and what is not allowed look the same.</summary>
public sealed partial class SourcePage : IAsyncDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private OpenedSource? _source;
    private SourceAddress _address = new(null, [], null, true);
    private ScopeChoice _scope = new(default, default, []);
    private string _page = string.Empty;
    private string? _read;
    private int _at;
    private TextHeading? _here;
    private bool _toShow;
    private bool _takesFocus;
    private IJSObjectReference? _script;
    private SourceOriginal? _original;
    private IReadOnlyList<OriginalMark> _marks = [];
    private OriginalPlace? _place;
    private bool _isFaulty;

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private AuditedReading Reading { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private QuotedWords Quoted { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Parameter] public string DocumentId { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = PageAddress.VersionKey)] private string? VersionInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.PassageKey)] private string[]? PassagesInAddress { get; set; }

    [SupplyParameterFromQuery(Name = ScopeChoice.StichtagKey)] private string? StichtagInAddress { get; set; }

    [SupplyParameterFromQuery(Name = SourceAddress.ViewKey)] private string? ViewInAddress { get; set; }

    private string TextAddress => Navigation.GetUriWithQueryParameter(SourceAddress.ViewKey, (string?)null);

    private bool IsOriginal => ViewInAddress == SourceAddress.OriginalView && _source is { HasPages: true } && !_isFaulty;

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        try
        {
            if (_script is not null)
                await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }
    }

    // The parameters only tell that the address changed; a step to a heading and another view change nothing that is read.
    protected override async Task OnParametersSetAsync()
    {
        _page = Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];
        if (!IsOriginal)
            _place = null;
        var read = TextAddress.Split('#')[0];
        if (read == _read)
            return;
        (_read, _place, _isFaulty) = (read, null, false);
        _address = SourceAddress.Parse(Navigation.Uri);
        _scope = ScopeChoice.Parse(Navigation.Uri, BerlinCalendar.Today(Clock));
        var source = await OpenAsync(await Current.ScopeAsync(), _gone.Token);
        if (source is null)
        {
            _source = null;
            Navigation.NotFound();
            return;
        }

        await Reading.ShowAsync(source.Document, await Current.ActorAsync(), ReadingWay.Source, _gone.Token);
        Open.Show(source.Document.Id);
        (_source, _toShow, _takesFocus) = (source, source.Marked.Count > 0, true);
        _marks = [.. source.Text.Passages.Where(passage => source.Marked.Contains(passage.Id)).Select(passage => OriginalMark.Of(passage, Quoted.Of(passage.Id)))];
        Step(0);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_source is null)
            return;
        if (_script is null)
        {
            _script = await Script.InvokeAsync<IJSObjectReference>("import", $"/{Assets["Features/Sources/SourcePage.razor.js"]}");
            await _script.InvokeVoidAsync("attach", "gliederung");
        }

        // An original shows the mark itself once it is drawn.
        if (!_toShow || IsOriginal)
            return;
        _toShow = false;
        await ShowAsync(_takesFocus);
    }

    private async Task<OpenedSource?> OpenAsync(AccessScope scope, CancellationToken cancellationToken)
    {
        if (!_address.IsReadable || SourceAddress.IdOf(DocumentId) is not { } id)
            return null;
        if (await Catalog.FindAsync(new DocumentId(id), scope, cancellationToken) is not { } document)
            return null;
        var version = _address.Version is { } asked ? document.Versions.FirstOrDefault(version => version.Id == asked) : document.VersionOn(_scope.Stichtag);
        if (version is null)
            return null;
        var passages = await Catalog.GetVersionPassagesAsync(version.Id, scope, cancellationToken);
        IReadOnlyList<PassageId> marked = [.. passages.Select(passage => passage.Id).Where(_address.Passages.Contains)];
        return new OpenedSource(document, version, SourceText.Of(passages), marked, marked.Count < _address.Passages.Count)
        {
            IsEdited = scope.Edits(document.Access.Collection),
        };
    }

    private async Task StepAsync(int by)
    {
        Step((_at + by + _source!.Marked.Count) % _source.Marked.Count);
        await ShowAsync(takesFocus: true);
    }

    private void Step(int at)
    {
        _at = at;
        _here = _source!.Marked.Count == 0 ? null : _source.Text.HeadingOf(_source.Marked[at]);
    }

    private async Task ShowAsync(bool takesFocus)
    {
        if (_place is not null && _original is not null)
            await _original.ShowMarkAsync(_at);
        else if (_script is not null)
            await _script.InvokeVoidAsync("show", TextPassage.AnchorOf(_source!.Marked[_at]), takesFocus);
    }

    private void ChooseView(bool original)
    {
        (_isFaulty, _toShow, _takesFocus) = (false, _marks.Count > 0, false);
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(SourceAddress.ViewKey, original ? SourceAddress.OriginalView : null), replace: true);
    }

    private void GiveUp() => (_isFaulty, _place) = (true, null);

    private static bool HasToolbar(OpenedSource source) => source.HasPages || source.Text.Outline.Count > 0 || source.Marked.Count > 0;
}
