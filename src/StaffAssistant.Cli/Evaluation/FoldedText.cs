using StaffAssistant.Core.Language;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>Text as answers are compared with the expected ones: NFC, case and white space folded.</summary>
internal static class FoldedText
{
    /// <summary>True when <paramref name="words"/> stand in <paramref name="text"/>.</summary>
    public static bool Contains(string text, string words) => Folded(text).Contains(Folded(words), StringComparison.Ordinal);

    private static string Folded(string text) =>
        string.Join(' ', TextNormalizer.Normalize(text).ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
