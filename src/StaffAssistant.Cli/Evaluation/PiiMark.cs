namespace StaffAssistant.Cli.Evaluation;

/// <summary>A marked piece of a text, in Unicode code points; without a type where it counts neither way.</summary>
internal sealed record PiiMark(int Start, int End, string? Type);
