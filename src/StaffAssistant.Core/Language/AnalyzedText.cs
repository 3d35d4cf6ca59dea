namespace StaffAssistant.Core.Language;

/// <summary>A text with its words as search sees them; stop words are left out.</summary>
public sealed record AnalyzedText(string Text, IReadOnlyList<AnalyzedToken> Tokens);
