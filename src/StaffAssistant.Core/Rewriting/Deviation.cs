namespace StaffAssistant.Core.Rewriting;

/// <summary>A number, day, amount, law or name that is not the same on both sides.</summary>
public sealed record Deviation(DeviationKind Kind, string Words);
