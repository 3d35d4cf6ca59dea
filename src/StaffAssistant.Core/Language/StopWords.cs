using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>Words that say nothing about a topic: articles, pronouns, prepositions, question words. Verbs are not among them, they carry meaning.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Words =
        LanguageData.Lines("stopwords.de.txt").Select(word => TextNormalizer.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => Words.Contains(folded);
}
