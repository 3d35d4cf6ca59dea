using StaffAssistant.Core.Texts;

namespace StaffAssistant.Core.Summaries;

/// <summary>Words of a text that a worded sentence stands on, and the paragraph that they stand in.</summary>
public sealed record SummaryProof(TextParagraph Paragraph, string Quote);
