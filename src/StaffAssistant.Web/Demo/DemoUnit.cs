namespace StaffAssistant.Web.Demo;

/// <summary>A unit of the demo county.</summary>
internal sealed class DemoUnit
{
    public string Number { get; set; } = string.Empty;

    public string Name { get; set; } = string.Empty;

    /// <summary>How many people of it ask now and then; 0 for a unit that has people only below it.</summary>
    public int People { get; set; }

    /// <summary>The collection that it asks about most.</summary>
    public string Topic { get; set; } = string.Empty;
}
