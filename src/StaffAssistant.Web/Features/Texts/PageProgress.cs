namespace StaffAssistant.Web.Features.Texts;

/// <summary>Tells a page how far its own work is, on the page's own thread.</summary>
internal sealed class PageProgress(Action<double> tell) : IProgress<double>
{
    public void Report(double value) => tell(value);
}
