namespace StaffAssistant.Core.Passages;

/// <summary>A word of a passage as ranking counts it: what it matches of the question, its stem with its parts, its in-word 4-grams.</summary>
internal readonly record struct MatchedWord(WordMatch Match, int Parts, int Grams);
