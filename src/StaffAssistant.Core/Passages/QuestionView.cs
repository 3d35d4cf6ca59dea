namespace StaffAssistant.Core.Passages;

/// <summary>The words of a question as they count for a passage, and what a heading that agrees with them is worth.</summary>
internal sealed record QuestionView(QuestionTerms Terms, double Agreement);
