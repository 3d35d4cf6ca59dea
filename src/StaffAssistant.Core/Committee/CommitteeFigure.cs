namespace StaffAssistant.Core.Committee;

/// <summary>A figure of the committee report, with where it comes from.</summary>
/// <param name="Key">Names it for tests and programs.</param>
/// <param name="Label">What it says, in German.</param>
/// <param name="Value">The value as printed.</param>
/// <param name="Source">Table or file that it was added up from.</param>
/// <param name="AsOf">The day that it stands for.</param>
public sealed record CommitteeFigure(string Key, string Label, string Value, string Source, DateOnly AsOf);
