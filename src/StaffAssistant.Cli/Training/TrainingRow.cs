namespace StaffAssistant.Cli.Training;

/// <summary>A question that trains the guard.</summary>
/// <param name="Form">Name of its file: the form of asking.</param>
/// <param name="Text">The question.</param>
/// <param name="IsDecision">True when it asks for a decision on a concrete case.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record TrainingRow(string Form, string Text, bool IsDecision, float Weight);
