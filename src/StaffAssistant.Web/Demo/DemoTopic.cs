namespace StaffAssistant.Web.Demo;

/// <summary>A document of the demo county that made-up answers stand on.</summary>
internal sealed class DemoTopic
{
    public string Title { get; set; } = string.Empty;

    public string Collection { get; set; } = string.Empty;

    public string Kind { get; set; } = string.Empty;
}
