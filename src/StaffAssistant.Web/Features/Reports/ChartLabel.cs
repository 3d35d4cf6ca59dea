using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace StaffAssistant.Web.Features.Reports;

/// <summary>A word in a drawing. Razor keeps the element's name for itself, so it is written out here.</summary>
public sealed class ChartLabel : ComponentBase
{
    [Parameter, EditorRequired] public double X { get; set; }

    [Parameter, EditorRequired] public double Y { get; set; }

    [Parameter] public string Anchor { get; set; } = "start";

    [Parameter] public bool Strong { get; set; }

    [Parameter, EditorRequired] public string Text { get; set; } = string.Empty;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", WeekBars.At(X));
        builder.AddAttribute(2, "y", WeekBars.At(Y));
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddAttribute(4, "class", Strong ? "strong" : null);
        builder.AddContent(5, Text);
        builder.CloseElement();
    }
}
