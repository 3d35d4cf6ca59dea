namespace StaffAssistant.Cli.Evaluation;

/// <summary>A labelled text; the label <c>decision_request</c> (of a question) or <c>decision</c> (of an answer's sentence) is what is looked for.</summary>
internal sealed record GuardRow(string Id, string Text, string Label);
