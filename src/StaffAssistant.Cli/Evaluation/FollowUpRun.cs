namespace StaffAssistant.Cli.Evaluation;

/// <summary>A second question, answered as it was understood and, for comparison, as typed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Half">The half of the set.</param>
/// <param name="IsFollowUp">Whether it goes on from the first.</param>
/// <param name="First">The first question.</param>
/// <param name="Text">As typed.</param>
/// <param name="Completed">As understood; null when it was left as typed.</param>
/// <param name="Answered">The answer to it as understood.</param>
/// <param name="AsTyped">The answer to it as typed.</param>
internal sealed record FollowUpRun(string Id, string Half, bool IsFollowUp, string First, string Text, string? Completed, GoldenRun Answered, GoldenRun AsTyped);
