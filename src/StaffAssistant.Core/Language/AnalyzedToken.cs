namespace StaffAssistant.Core.Language;

/// <summary>A word of a text as search sees it.</summary>
/// <param name="Start">First character in the text.</param>
/// <param name="Length">Number of characters in the text.</param>
/// <param name="Word">Its forms.</param>
public readonly record struct AnalyzedToken(int Start, int Length, WordForms Word);
