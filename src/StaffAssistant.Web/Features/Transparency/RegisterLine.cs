namespace StaffAssistant.Web.Features.Transparency;

/// <summary>A line of the register entry.</summary>
/// <param name="Key">The key of the configuration, or a name of its own.</param>
/// <param name="Label">What it says.</param>
/// <param name="Value">What holds at this moment.</param>
public sealed record RegisterLine(string Key, string Label, string Value);
