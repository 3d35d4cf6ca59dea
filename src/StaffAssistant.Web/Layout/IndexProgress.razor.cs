using Microsoft.AspNetCore.Components;
using StaffAssistant.Core.Indexing;

namespace StaffAssistant.Web.Layout;

/// <summary>Says that the search index is being built, as long as it is; questions wait meanwhile.</summary>
public sealed partial class IndexProgress : IDisposable
{
    private readonly PageCulture _culture = new();
    private IndexState.Building? _state;

    [Inject] private IndexReadiness Readiness { get; set; } = default!;

    public void Dispose() => Readiness.Changed -= OnChanged;

    protected override void OnInitialized()
    {
        if (RendererInfo.IsInteractive)
            Readiness.Changed += OnChanged;
        _state = Readiness.State as IndexState.Building;
    }

    private void OnChanged() => _ = InvokeAsync(() =>
    {
        _culture.TakeUp();
        _state = Readiness.State as IndexState.Building;
        StateHasChanged();
    });
}
