using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using MudBlazor;

namespace StaffAssistant.Web.Layout;

/// <summary>What the control library needs once on a page; follows the theme that the person chose.</summary>
public sealed partial class ThemeProviders
{
    private bool _dark;
    private MudDialogProvider? _dialogs;
    private IJSObjectReference? _watch;
    private DotNetObjectReference<ThemeProviders>? _self;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [CascadingParameter] private DisplayChoice Display { get; set; } = DisplayChoice.Default;

    /// <summary>Called by <c>theme.js</c>, at first and after each change.</summary>
    [JSInvokable]
    public void ShowDark(bool dark)
    {
        _dark = dark;
        StateHasChanged();
    }

    /// <summary>Closes what stands open over the page.</summary>
    public void CloseDialogs() => _dialogs?.DismissAll();

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        try
        {
            if (_watch is not null)
                await _watch.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its watcher with it.
        }
    }

    protected override void OnInitialized() => _dark = Display.Theme == "dark";

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
            return;
        _self = DotNetObjectReference.Create(this);
        _watch = await Script.InvokeAsync<IJSObjectReference>("import", "/theme.js");
        await _watch.InvokeVoidAsync("watch", _self);
    }
}
