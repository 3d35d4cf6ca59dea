namespace StaffAssistant.Adapters.Templates;

/// <summary>The part of a text element that belongs to a placeholder.</summary>
/// <param name="Element">The text element.</param>
/// <param name="From">First character of the decoded text.</param>
/// <param name="To">Behind the last character.</param>
internal readonly record struct TextCut(SourceElement Element, int From, int To);
