using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Feedback;

/// <summary>Text from a form as it is kept and shown: visible characters and line breaks only, Unicode NFC.</summary>
public static partial class SentText
{
    /// <summary>Cleans it: what turns the direction of writing, hides or controls is dropped, blank lines are at most one.</summary>
    public static string Clean(string raw)
    {
        // Halves of surrogate pairs cannot be normalised.
        var composed = string.Concat(raw.EnumerateRunes()).Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n");
        var text = new StringBuilder(composed.Length);
        foreach (var rune in composed.EnumerateRunes())
        {
            if (rune.Value == '\n')
                text.Append('\n');
            else if (rune.Value == '\t' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                text.Append(' ');
            else if (!IsInvisible(rune))
                text.Append(rune);
        }

        return BlankLines().Replace(text.ToString(), "\n\n").Trim();
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) or 0xFFFD;

    [GeneratedRegex(@" *\n( *\n)+")]
    private static partial Regex BlankLines();
}
