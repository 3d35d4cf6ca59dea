namespace StaffAssistant.Core.Passages;

/// <summary>Which terms of a question a word of a passage counts for: indices into the question's weights, -1 for no stem.</summary>
internal sealed record WordMatch(int Stem, int[] Parts, int[] Grams)
{
    /// <summary>The match of a word that has nothing to do with the question.</summary>
    public static WordMatch None { get; } = new(-1, [], []);
}
