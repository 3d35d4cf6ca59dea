using System.Text;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// Text as quotes are compared: white space, hyphenation at line ends, ligatures, quotation marks and dashes make no difference; words, numbers and
/// upper and lower case do.
/// </summary>
internal static class QuoteText
{
    public static string Normalize(string text)
    {
        var source = TextNormalizer.Normalize(text);
        var result = new StringBuilder(source.Length);
        for (var index = 0; index < source.Length; index++)
        {
            var character = source[index];
            if (char.IsWhiteSpace(character))
                AppendBlank(result);
            else if (character == '-' && IsLineBreakHyphen(source, index))
                index = SkipBlanks(source, index + 1) - 1;
            else
                result.Append(Unified(character));
        }

        return result.ToString().TrimEnd();
    }

    /// <summary>Where the quote stands in a normalised text as whole words and numbers; -1 when it does not.</summary>
    public static int Find(string normalizedText, string normalizedQuote)
    {
        if (normalizedQuote.Length == 0)
            return -1;
        for (var start = normalizedText.IndexOf(normalizedQuote, StringComparison.Ordinal); start >= 0;)
        {
            if (StartsWhole(normalizedText, start) && EndsWhole(normalizedText, start + normalizedQuote.Length))
                return start;
            start = normalizedText.IndexOf(normalizedQuote, start + 1, StringComparison.Ordinal);
        }

        return -1;
    }

    // "14 Euro" does not stand in "114 Euro", "1.14 Euro" or "0,14 Euro".
    private static bool StartsWhole(string text, int start)
    {
        if (start == 0 || !char.IsLetterOrDigit(text[start]))
            return true;
        if (char.IsLetterOrDigit(text[start - 1]))
            return false;
        return !(char.IsAsciiDigit(text[start]) && text[start - 1] is '.' or ',' && start > 1 && char.IsAsciiDigit(text[start - 2]));
    }

    private static bool EndsWhole(string text, int end)
    {
        if (end == text.Length || !char.IsLetterOrDigit(text[end - 1]))
            return true;
        if (char.IsLetterOrDigit(text[end]))
            return false;
        return !(char.IsAsciiDigit(text[end - 1]) && text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]));
    }

    private static void AppendBlank(StringBuilder result)
    {
        if (result.Length > 0 && result[^1] != ' ')
            result.Append(' ');
    }

    private static bool IsLineBreakHyphen(string text, int index)
    {
        if (index == 0 || !char.IsLower(text[index - 1]) || index + 1 >= text.Length || text[index + 1] is not ('\n' or ' '))
            return false;
        var next = SkipBlanks(text, index + 1);
        return text.AsSpan(index, next - index).Contains('\n') && next < text.Length && char.IsLower(text[next]) && !IsSharedPart(text.AsSpan(next));
    }

    // In "An- und Abreise" the hyphen stands for a shared part of the word and stays.
    private static bool IsSharedPart(ReadOnlySpan<char> following) =>
        following.StartsWith("und ") || following.StartsWith("oder ") || following.StartsWith("bzw") || following.StartsWith("sowie ") || following.StartsWith("bis ");

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
            index++;
        return index;
    }

    private static char Unified(char character) => character switch
    {
        '„' or '“' or '”' or '«' or '»' or '‟' => '"',
        '‚' or '‘' or '’' or '‹' or '›' or '‛' => '\'',
        '–' or '—' or '‐' or '‑' or '‒' or '−' => '-',
        _ => character,
    };
}
