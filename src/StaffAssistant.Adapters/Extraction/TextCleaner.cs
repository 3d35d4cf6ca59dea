using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Brings text into the form in which it is stored.</summary>
internal static partial class TextCleaner
{
    /// <summary>The normalised text of a file; page breaks become empty lines, soft hyphens at line ends real ones.</summary>
    public static string Clean(string text) => TextNormalizer.Normalize(SoftHyphenAtLineEnd().Replace(text, "-").Replace("\f", "\n\n", StringComparison.Ordinal));

    /// <summary>The normalised text on one line, white space folded.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex(@"\u00AD(?=[ \t]*\r?\n)")]
    private static partial Regex SoftHyphenAtLineEnd();
}
