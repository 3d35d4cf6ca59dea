using Microsoft.AspNetCore.Components;
using StaffAssistant.Web.Identity;

namespace StaffAssistant.Web.Layout;

public sealed partial class PageOfRights
{
    private readonly PageCulture _culture = new();
    private string? _rights;
    private string? _address;
    private int _begun;

    [Inject] private CurrentPerson Current { get; set; } = default!;

    [Inject] private OpenDocuments Open { get; set; } = default!;

    [Parameter, EditorRequired] public string Address { get; set; } = string.Empty;

    /// <summary>The page begins anew: what was opened over it goes too.</summary>
    [Parameter] public EventCallback Closed { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }

    public void Dispose() => Open.Changed -= Look;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            Open.Changed += Look;
    }

    protected override async Task OnParametersSetAsync()
    {
        var rights = string.Join('\n', (await Current.ScopeAsync()).Grants.Order(StringComparer.Ordinal));
        var (before, page) = (_rights, _address);
        if ((rights, Address) == (before, page))
            return;
        Open.Begin();
        (_rights, _address) = (rights, Address);
        if (before is not null && before != rights)
            await Closed.InvokeAsync();
    }

    private void Look() => _ = InvokeAsync(async () =>
    {
        if (!await Open.IsPageClosedAsync())
            return;
        _culture.TakeUp();
        _begun++;
        Open.Begin();
        await Closed.InvokeAsync();
        StateHasChanged();
    });
}
