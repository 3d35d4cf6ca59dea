using System.Globalization;
using System.Text;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding.PersonalData;

/// <summary>
/// A text as the recognisers read it: one kind of blank, hyphen and stroke, composed letters, nothing invisible, letter-spaced words closed ("G e b ." is
/// "Geb ."). Every position leads back to the text as it was typed.
/// </summary>
internal sealed class ScannedText
{
    private readonly List<int> _starts;
    private readonly List<int> _ends;

    private ScannedText(string text, List<int> starts, List<int> ends) => (Text, _starts, _ends) = (text, starts, ends);

    /// <summary>The text to read.</summary>
    public string Text { get; }

    /// <summary>Reads a text; takes time in proportion to its length.</summary>
    public static ScannedText Of(string original)
    {
        var (text, starts, ends) = (new StringBuilder(original.Length), new List<int>(original.Length), new List<int>(original.Length));
        var at = 0;
        foreach (var rune in original.EnumerateRunes())
        {
            // A lone half of a pair reads as U+FFFD and is one character long, as that is.
            var next = at + rune.Utf16SequenceLength;
            if (IsMark(rune) && text.Length > 0)
            {
                Compose(text, rune);
                ends[^1] = next;
            }
            else
            {
                foreach (var character in Simplified(rune))
                {
                    text.Append(character);
                    starts.Add(at);
                    ends.Add(next);
                }
            }

            at = next;
        }

        return CloseLetterSpacing(text.ToString(), starts, ends);
    }

    /// <summary>The piece of the original from one position up to before another.</summary>
    public PersonalDataSpan Span(int start, int end, PersonalDataKind kind) => new(_starts[start], _ends[end - 1] - _starts[start], kind);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;

    private static void Compose(StringBuilder text, Rune mark)
    {
        var composed = (text[^1].ToString() + mark).Normalize(NormalizationForm.FormC);
        if (composed.Length == 1)
            text[^1] = composed[0];
    }

    private static string Simplified(Rune rune)
    {
        switch (rune.Value)
        {
            case '\n' or '\r':
                return "\n";
            case (>= 0x2010 and <= 0x2015) or 0x2212 or 0xFE58 or 0xFE63 or 0xFF0D:
                return "-";
            case 0x2044 or 0x2215:
                return "/";
            case 0x2024:
                return ".";
            case (>= 0xFB00 and <= 0xFB06) or (>= 0xFF01 and <= 0xFF5E):
                return rune.ToString().Normalize(NormalizationForm.FormKC);
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator => " ",
            UnicodeCategory.Control => rune.Value == '\t' ? " " : string.Empty,
            UnicodeCategory.Format or UnicodeCategory.NonSpacingMark => string.Empty,
            _ => rune.Utf16SequenceLength == 1 ? rune.ToString() : "\uFFFD",
        };
    }

    // "N a m e" is a word; "A B C" is a list.
    private static ScannedText CloseLetterSpacing(string text, List<int> starts, List<int> ends)
    {
        var (kept, from, to) = (new StringBuilder(text.Length), new List<int>(text.Length), new List<int>(text.Length));
        for (var i = 0; i < text.Length;)
        {
            var letters = SpacedLetters(text, i);
            var step = letters >= 3 ? 2 : 1;
            for (var n = 0; n < Math.Max(letters, 1); n++, i += step)
            {
                kept.Append(text[i]);
                from.Add(starts[i]);
                to.Add(ends[i]);
            }

            // The blank after the last letter is no part of the word.
            if (step == 2)
                i--;
        }

        return new ScannedText(kept.ToString(), from, to);
    }

    private static int SpacedLetters(string text, int start)
    {
        if (!char.IsUpper(text[start]) || (start > 0 && !char.IsWhiteSpace(text[start - 1])))
            return 1;
        var letters = 1;
        for (var i = start + 1; i + 1 < text.Length && text[i] == ' ' && char.IsLower(text[i + 1]) && (i + 2 == text.Length || !char.IsLetterOrDigit(text[i + 2])); i += 2)
            letters++;
        return letters >= 3 ? letters : 1;
    }
}
