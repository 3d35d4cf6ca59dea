namespace StaffAssistant.Core.Rewriting;

/// <summary>A number, day, amount, law or name that stands on one side only.</summary>
public sealed record Deviation(DeviationKind Kind, string Words);
