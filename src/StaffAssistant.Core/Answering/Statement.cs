namespace StaffAssistant.Core.Answering;

/// <summary>One piece of an answer with its proof. In quote mode the text is the quotes themselves.</summary>
/// <param name="Text">What is shown.</param>
/// <param name="Form">How it is set.</param>
/// <param name="Citations">At least one.</param>
public sealed record Statement(string Text, StatementForm Form, IReadOnlyList<Citation> Citations);
