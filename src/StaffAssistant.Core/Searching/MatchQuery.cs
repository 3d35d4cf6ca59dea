using StaffAssistant.Core.Access;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Core.Searching;

/// <summary>What is looked for among all versions, whenever they apply. Access is part of it, never a filter afterwards.</summary>
public sealed record MatchQuery(AnalyzedText Words, AccessScope Scope)
{
    /// <summary>Documents and places that the words refer to; a passage that bears one matches whatever else it says, unless something is meant as typed.</summary>
    public IReadOnlyList<WeightedReference> References { get; } = QuestionReferences.Of(Words.Text);

    /// <summary>What must stand in a passage, or in its headings, as typed.</summary>
    public IReadOnlyList<LiteralPhrase> Phrases { get; init; } = [];

    /// <summary>At how many passages that have the words of <see cref="Phrases"/> is looked, those that fit best first.</summary>
    public int MostRead { get; init; } = SearchQuery.MaximumRead;

    /// <summary>The words that may stand in other forms or be said otherwise.</summary>
    public AnalyzedText Free => FreeOf(Words, Phrases);

    internal static AnalyzedText FreeOf(AnalyzedText words, IReadOnlyList<LiteralPhrase> phrases) => phrases.Count == 0 ? words
        : words with { Tokens = [.. words.Tokens.Where(token => !phrases.Any(phrase => token.Start >= phrase.Span.Start && token.Start < phrase.Span.End))] };
}
