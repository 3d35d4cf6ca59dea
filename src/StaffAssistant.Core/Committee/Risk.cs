namespace StaffAssistant.Core.Committee;

/// <summary>What may go wrong.</summary>
/// <param name="Title">The risk in a few words.</param>
/// <param name="Text">What may happen.</param>
/// <param name="Owner">Who answers for the measure: a unit or function.</param>
/// <param name="Measure">What is done against it.</param>
/// <param name="State">How far it is, in words.</param>
public sealed record Risk(string Title, string Text, string Owner, string Measure, string State);
