namespace StaffAssistant.Core.Passages;

/// <summary>Which terms of a question a word of a passage counts for; indices into the question's weights, -1 for none.</summary>
internal sealed record WordMatch(int Stem, int[] Parts, int[] Grams, int GramCount);
