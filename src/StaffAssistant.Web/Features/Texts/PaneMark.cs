using StaffAssistant.Core.Language;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>Words of a paragraph that something else on the page speaks of.</summary>
/// <param name="Paragraph">The paragraph's number.</param>
/// <param name="Span">Where they stand in its words without the label.</param>
/// <param name="Number">What they are called on the page, from 1.</param>
public sealed record PaneMark(int Paragraph, TextSpan Span, int Number);
