using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Access;
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
    private IJSObjectReference? _script;

    [Inject] private IDocumentCatalog Catalog { get; set; } = default!;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private TimeProvider Clock { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Parameter] public string DocumentId { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = PageAddress.VersionKey)] private string? VersionInAddress { get; set; }

    [SupplyParameterFromQuery(Name = PageAddress.PassageKey)] private string[]? PassagesInAddress { get; set; }

    [SupplyParameterFromQuery(Name = ScopeChoice.StichtagKey)] private string? StichtagInAddress { get; set; }

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

    // The parameters only tell that the address changed; a step to a heading changes nothing that is read.
    protected override async Task OnParametersSetAsync()
    {
        var page = Navigation.ToBaseRelativePath(Navigation.Uri).Split('#')[0];
        if (page == _read)
            return;
        (_read, _page) = (page, page);
        _address = SourceAddress.Parse(Navigation.Uri);
        _scope = ScopeChoice.Parse(Navigation.Uri, BerlinCalendar.Today(Clock));
        var source = await OpenAsync(await Current.ScopeAsync(), _gone.Token);
        if (source is null)
        {
            _source = null;
            Navigation.NotFound();
            return;
        }

        (_source, _toShow) = (source, source.Marked.Count > 0);
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

        if (!_toShow)
            return;
        _toShow = false;
        await ShowAsync();
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
        await ShowAsync();
    }

    private void Step(int at)
    {
        _at = at;
        _here = _source!.Marked.Count == 0 ? null : _source.Text.HeadingOf(_source.Marked[at]);
    }

    private async Task ShowAsync()
    {
        if (_script is not null)
            await _script.InvokeVoidAsync("show", TextPassage.AnchorOf(_source!.Marked[_at]));
    }
}
