using StaffAssistant.Core.Language.Synonyms;

namespace StaffAssistant.Core.Language;

/// <summary>A text with its words as search sees them, in order; stop words are left out.</summary>
public sealed record AnalyzedText(string Text, IReadOnlyList<AnalyzedToken> Tokens)
{
    /// <summary>For a question: its words that have synonyms, with those. Empty for any other text.</summary>
    public IReadOnlyList<SynonymMatch> Synonyms { get; init; } = [];

    /// <summary>A text without words.</summary>
    public static AnalyzedText Empty { get; } = new(string.Empty, []);
}
