namespace StaffAssistant.Core.Committee;

/// <summary>Something that happened.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What, without naming a person.</param>
/// <param name="Measure">What was done.</param>
public sealed record Incident(DateOnly Date, string Text, string Measure);
