using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>Words that questions about anything are made with ("Wie viel bekomme ich …"): they count for little when passages are weighed.</summary>
internal static class LightWords
{
    /// <summary>What such a word weighs against 1 for any other.</summary>
    public const double Weight = 0.4;

    private const double AddressWeight = 0.1;

    private static readonly FrozenSet<string> Words =
        LanguageData.Lines("lightwords.de.txt").Select(word => TextNormalizer.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => Words.Contains(folded);

    /// <summary>The words of a question in which the pieces of a mail address count for little: the address says where to, not what about.</summary>
    public static IReadOnlyList<AnalyzedToken> WithLightAddresses(string question, IReadOnlyList<AnalyzedToken> tokens) => !question.Contains('@', StringComparison.Ordinal)
        ? tokens
        : [.. tokens.Select(token => StandsInAddress(question, token) ? token with { Word = token.Word with { Weight = AddressWeight } } : token)];

    private static bool StandsInAddress(string text, AnalyzedToken token)
    {
        var (start, end) = (token.Start, token.Start + token.Length);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return text.AsSpan(start, end - start).Contains('@');
    }
}
