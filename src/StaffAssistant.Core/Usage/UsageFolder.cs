namespace StaffAssistant.Core.Usage;

/// <summary>Where the files of running periods lie.</summary>
/// <param name="Path">The folder.</param>
public sealed record UsageFolder(string Path);
