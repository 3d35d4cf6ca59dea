namespace StaffAssistant.Core.Language;

/// <summary>A text with its words as search sees them, in order; stop words are left out.</summary>
public sealed record AnalyzedText(string Text, IReadOnlyList<AnalyzedToken> Tokens)
{
    /// <summary>A text without words.</summary>
    public static AnalyzedText Empty { get; } = new(string.Empty, []);
}
