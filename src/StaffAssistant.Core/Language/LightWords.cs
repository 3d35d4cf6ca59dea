using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>Words that questions about anything are made with ("Wie viel bekomme ich …"): they count for little when passages are weighed.</summary>
internal static class LightWords
{
    /// <summary>What such a word weighs against 1 for any other.</summary>
    public const double Weight = 0.4;

    private static readonly FrozenSet<string> Words =
        LanguageData.Lines("lightwords.de.txt").Select(word => TextNormalizer.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => Words.Contains(folded);
}
