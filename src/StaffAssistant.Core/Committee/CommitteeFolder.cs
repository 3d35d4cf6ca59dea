namespace StaffAssistant.Core.Committee;

/// <summary>Where chances and risks and the measured results lie.</summary>
/// <param name="Path">The folder of the versions.</param>
/// <param name="Data">The data directory, which holds <c>quality.json</c> and <c>accessibility.json</c> when they were published.</param>
public sealed record CommitteeFolder(string Path, string Data);
