using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>A component that works with a text, and its way to the browser. Where the browser is gone nothing happens.</summary>
public abstract class TextScript : ComponentBase, IAsyncDisposable
{
    private IJSObjectReference? _script;

    [Inject] private IJSRuntime Runtime { get; set; } = default!;

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        try
        {
            if (_script is not null)
                await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
        }
    }

    /// <summary>Calls a function of the browser that gives nothing back.</summary>
    protected async Task CallAsync(string function, params object?[] values) => await (await ScriptAsync()).InvokeVoidAsync(function, values);

    /// <summary>Calls a function of the browser and waits for what it says, as long as it takes.</summary>
    protected async Task<T> AskAsync<T>(string function, CancellationToken cancellationToken, params object?[] values) => await (await ScriptAsync()).InvokeAsync<T>(function, cancellationToken, values);

    private async Task<IJSObjectReference> ScriptAsync() => _script ??= await Runtime.InvokeAsync<IJSObjectReference>("import", $"/{Assets["texts.js"]}");
}
