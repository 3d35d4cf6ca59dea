using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace StaffAssistant.Web.Layout;

/// <summary>Keeps the frame when a page fails: one sentence, one button, no details.</summary>
public sealed class PageErrorBoundary : ErrorBoundaryBase
{
    [Inject] private ILogger<PageErrorBoundary> Logger { get; set; } = default!;

    protected override Task OnErrorAsync(Exception exception)
    {
        LayoutLog.PageFailed(Logger, exception);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
        {
            builder.AddContent(0, ChildContent);
            return;
        }
        builder.OpenComponent<PageFault>(1);
        builder.AddComponentParameter(2, nameof(PageFault.TryAgain), EventCallback.Factory.Create(this, Recover));
        builder.CloseComponent();
    }
}
