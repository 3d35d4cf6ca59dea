using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Brings text into the form in which it is stored.</summary>
internal static class TextCleaner
{
    /// <summary>The normalised text of a file; page breaks become empty lines.</summary>
    public static string Clean(string text) => TextNormalizer.Normalize(text.Replace("\f", "\n\n", StringComparison.Ordinal));

    /// <summary>The normalised text on one line, white space folded.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
