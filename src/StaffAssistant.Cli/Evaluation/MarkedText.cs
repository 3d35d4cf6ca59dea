using StaffAssistant.Core.Language;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A text with the references to laws that people marked in it.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<TextSpan> Marked);
