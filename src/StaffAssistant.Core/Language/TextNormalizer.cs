using System.Globalization;
using System.Text;

namespace StaffAssistant.Core.Language;

/// <summary>Brings texts and words into one form, so that what looks alike is alike.</summary>
public static class TextNormalizer
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>
    /// Unicode NFC, without soft hyphens, zero-width characters and control characters (line feed and tab stay); ligatures (ﬁ, ﬂ …) written out,
    /// no-break spaces as spaces.
    /// </summary>
    public static string Normalize(string text)
    {
        if (IsPlain(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Normalize(NormalizationForm.FormC))
        {
            if (character is >= '\uFB00' and <= '\uFB06')
                result.Append(character.ToString().Normalize(NormalizationForm.FormKC));
            else if (character is '\u00A0' or '\u202F' or '\u2007')
                result.Append(' ');
            else if (!IsInvisible(character))
                result.Append(character);
        }

        return result.ToString();
    }

    /// <summary>A word as compared: lower case, ß as ss, umlauts as their base vowel however typed (ä, ae, a with a combining mark), accents dropped.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> lowered = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lowered);
        var folded = new StringBuilder(word.Length + 4);
        var source = Ascii(lowered) ? lowered : Decompose(lowered);
        foreach (var character in source)
            AppendFolded(folded, character);
        return folded.ToString();
    }

    private static void AppendFolded(StringBuilder folded, char character)
    {
        if (character == 'ß')
            folded.Append("ss");
        else if (char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark)
            return;
        else if (character == 'e' && folded.Length > 0 && IsTypedUmlaut(folded))
            return;
        else if (!IsInvisible(character))
            folded.Append(character);
    }

    // "ae" for "ä": an e after a, o or u is dropped unless the vowel itself follows a vowel or a q ("neue", "Quelle", "bauen" keep it).
    private static bool IsTypedUmlaut(StringBuilder folded)
    {
        if (folded[^1] is not ('a' or 'o' or 'u'))
            return false;
        return folded.Length == 1 || folded[^2] is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'q');
    }

    private static char[] Decompose(ReadOnlySpan<char> lowered) => lowered.ToString().Normalize(NormalizationForm.FormD).ToCharArray();

    private static bool Ascii(ReadOnlySpan<char> text) => System.Text.Ascii.IsValid(text);

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
        {
            if (character is '\r' or SoftHyphen or '\u00A0' || character > '\u024F' || (char.IsControl(character) && character is not ('\n' or '\t')))
                return false;
        }

        return true;
    }

    private static bool IsInvisible(char character) => character is SoftHyphen
        || (char.IsControl(character) && character is not ('\n' or '\t'))
        || char.GetUnicodeCategory(character) == UnicodeCategory.Format;
}
