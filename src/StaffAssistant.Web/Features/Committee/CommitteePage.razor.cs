using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StaffAssistant.Core.Committee;

namespace StaffAssistant.Web.Features.Committee;

/// <summary>The report for the committee, always in German: to read, to print and to download.</summary>
public sealed partial class CommitteePage : IAsyncDisposable
{
    private PrintedDocument? _document;
    private bool _failed;
    private IJSObjectReference? _script;

    [Inject] private CommitteeReports Reports { get; set; } = default!;

    [Inject] private IJSRuntime Script { get; set; } = default!;

    [Inject] private ILogger<CommitteePage> Logger { get; set; } = default!;

    public async ValueTask DisposeAsync()
    {
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

    protected override async Task OnInitializedAsync()
    {
        try
        {
            _document = await CommitteePrinting.ComposeAsync(Reports, CancellationToken.None);
        }
        catch (Exception fault)
        {
            CommitteeLog.ComposeFailed(Logger, fault);
            _failed = true;
        }
    }

    private async Task PrintAsync()
    {
        _script ??= await Script.InvokeAsync<IJSObjectReference>("import", $"/{Assets["Features/Committee/CommitteePage.razor.js"]}");
        await _script.InvokeVoidAsync("print");
    }
}
