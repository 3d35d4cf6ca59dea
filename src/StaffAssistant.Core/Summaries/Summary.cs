namespace StaffAssistant.Core.Summaries;

/// <summary>The sentences of a text that say most of it.</summary>
/// <param name="Sentences">In the order of the text.</param>
/// <param name="Of">How many sentences the text has.</param>
public sealed record Summary(IReadOnlyList<SummarySentence> Sentences, int Of)
{
    /// <summary>Of a text without a sentence.</summary>
    public static Summary Empty { get; } = new([], 0);
}
