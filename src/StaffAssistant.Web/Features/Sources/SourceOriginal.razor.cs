using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Documents;
using StaffAssistant.Web.Layout;

namespace StaffAssistant.Web.Features.Sources;

/// <summary>A PDF as it was laid out, one page at a time, with marks. It is drawn in the browser; what goes wrong there is told to the page around it.</summary>
public sealed partial class SourceOriginal : IAsyncDisposable
{
    private const string Library = "lib/pdfjs/";
    private ElementReference _surface;
    private IJSObjectReference? _script;
    private IJSObjectReference? _view;
    private OriginalPlace? _place;
    private bool _gone;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Parameter, EditorRequired] public DocumentVersion Version { get; set; } = default!;

    /// <summary>What is marked, in reading order.</summary>
    [Parameter, EditorRequired] public IReadOnlyList<OriginalMark> Marks { get; set; } = [];

    [Parameter, EditorRequired] public IReadOnlyList<OriginalHeading> Headings { get; set; } = [];

    /// <summary>The mark to begin with.</summary>
    [Parameter] public int At { get; set; }

    /// <summary>Whether the page takes the focus once it is drawn.</summary>
    [Parameter] public bool TakesFocus { get; set; }

    /// <summary>Where the text can be read.</summary>
    [Parameter, EditorRequired] public string TextAddress { get; set; } = string.Empty;

    /// <summary>Another page, another size.</summary>
    [Parameter] public EventCallback<OriginalPlace> OnPlace { get; set; }

    /// <summary>The original cannot be shown.</summary>
    [Parameter] public EventCallback OnFault { get; set; }

    public Task ShowMarkAsync(int at) => TellAsync("showMark", at, () => RevealAsync(isMark: true));

    public Task ShowPageAsync(int page) => TellAsync("showPage", page, () => RevealAsync(isMark: false));

    /// <summary>1 larger, -1 smaller, 0 as wide as there is room.</summary>
    public Task ZoomAsync(int by) => TellAsync("zoom", by, () => Task.CompletedTask);

    public async ValueTask DisposeAsync()
    {
        _gone = true;
        try
        {
            if (_view is not null)
            {
                await _view.InvokeVoidAsync("close");
                await _view.DisposeAsync();
            }

            if (_script is not null)
                await _script.DisposeAsync();
        }
        catch (Exception fault) when (fault is JSException or JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, and with it what was drawn.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        await TryAsync(async () =>
        {
            _script = await Script.InvokeAsync<IJSObjectReference>("import", $"/{Assets["Features/Sources/SourceOriginal.razor.js"]}");
            _view = await _script.InvokeAsync<IJSObjectReference>("create", _surface, Source(), Marks, Headings);
            await ShowAsync(await _view.InvokeAsync<OriginalPlace>("open", At));
            if (Marks.Count > 0)
                await RevealAsync(isMark: true, TakesFocus);
        });
    }

    private Task TellAsync(string order, int value, Func<Task> afterwards) => _view is null || _place is null
        ? Task.CompletedTask
        : TryAsync(async () =>
        {
            await ShowAsync(await _view.InvokeAsync<OriginalPlace>(order, value));
            await afterwards();
        });

    private async Task RevealAsync(bool isMark, bool takesFocus = false) => await _view!.InvokeVoidAsync("reveal", isMark, takesFocus);

    private async Task ShowAsync(OriginalPlace place)
    {
        _place = place;
        StateHasChanged();
        await OnPlace.InvokeAsync(place);
    }

    // A damaged file, a right that was withdrawn, a browser that cannot do it, no answer in time: the text is there all the same.
    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (fault is JSException or OperationCanceledException)
        {
            if (!_gone)
                await OnFault.InvokeAsync();
        }
        catch (JSDisconnectedException)
        {
            // Nobody looks any more.
        }
    }

    private OriginalSource Source() => new(
        PageAddress.Original(Version), $"/{Assets[Library + "pdf.min.mjs"]}", $"/{Assets[Library + "pdf.worker.min.mjs"]}", $"/{Library}", Version.Language);

    private static string PageOf(OriginalPlace place) => Format(SourcesText.PageOf, place.Page, place.Pages);

    private static string Format(string text, params object[] values) => string.Format(CultureInfo.CurrentCulture, text, values);
}
