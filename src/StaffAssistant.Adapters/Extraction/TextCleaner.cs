using System.Text;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Brings text into the form in which it is stored.</summary>
internal static partial class TextCleaner
{
    /// <summary>The normalised text of a file; page breaks become empty lines, soft hyphens at line ends real ones.</summary>
    public static string Clean(string text) => TextNormalizer.Normalize(WithoutTricks(SoftHyphenAtLineEnd().Replace(text, "-").Replace("\f", "\n\n", StringComparison.Ordinal)));

    /// <summary>The normalised text on one line, white space folded.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Characters that carry text or variants and show nothing: tags, variation selectors, fillers, halves of surrogate pairs.</summary>
    [GeneratedRegex(@"\uDB40[\uDC00-\uDFFF]|[\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    internal static partial Regex HiddenBlock();

    /// <summary>More marks on one letter than any language sets.</summary>
    [GeneratedRegex(@"(?<=\p{M}{5})\p{M}+")]
    internal static partial Regex Flood();

    // Before the text is normalised: putting tens of thousands of marks into order takes long.
    private static string WithoutTricks(string text)
    {
        if (text.Contains('\u001B', StringComparison.Ordinal))
            text = TerminalCommand().Replace(text, string.Empty);
        return Ascii.IsValid(text) ? text : Flood().Replace(HiddenBlock().Replace(text, string.Empty), string.Empty);
    }

    [GeneratedRegex(@"\u001B(\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B\n]*(\u0007|\u001B\\)?|[ -~])")]
    private static partial Regex TerminalCommand();

    [GeneratedRegex(@"\u00AD(?=[ \t]*\r?\n)")]
    private static partial Regex SoftHyphenAtLineEnd();
}
