namespace StaffAssistant.DemoGenerator.Pdf;

/// <summary>Something drawn on a page; points, origin at the lower left.</summary>
internal abstract record PageItem
{
    private PageItem() { }

    public sealed record Words(string Text, double X, double Y, double Size, bool Bold) : PageItem;

    public sealed record Rule(double X1, double Y1, double X2, double Y2, double Width) : PageItem;

    public sealed record Shade(double X, double Y, double Width, double Height) : PageItem;
}
