namespace StaffAssistant.Adapters.Templates;

/// <summary>An attribute with its place.</summary>
/// <param name="Name">Its name with prefix.</param>
/// <param name="Value">Its value, decoded.</param>
/// <param name="Start">Where the value begins in the source.</param>
/// <param name="End">Behind the value.</param>
internal sealed record SourceAttribute(string Name, string Value, int Start, int End);
