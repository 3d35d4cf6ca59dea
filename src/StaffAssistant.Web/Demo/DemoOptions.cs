namespace StaffAssistant.Web.Demo;

/// <summary>The demo county of the Development environment.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>The folder that holds <c>persons.yaml</c> and <c>content</c>. Left out: <c>deploy/demo</c>, looked for from the program upwards.</summary>
    public string? Directory { get; set; }

    /// <summary>Whether the demo content is imported at the start, and made-up counters for the usage reports with it.</summary>
    public bool Import { get; set; } = true;

    internal string? PersonsFile => Directory is null ? null : Path.Combine(Directory, "persons.yaml");

    internal string? UnitsFile => Directory is null ? null : Path.Combine(Directory, "units.yaml");

    internal string? TopicsFile => Directory is null ? null : Path.Combine(Directory, "topics.yaml");

    internal string? Content => Directory is null ? null : Path.Combine(Directory, "content");
}
