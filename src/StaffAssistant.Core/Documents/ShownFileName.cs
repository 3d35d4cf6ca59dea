using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Documents;

/// <summary>
/// A file name from outside as it is stored, shown and sent: one name without folders, visible characters only, Unicode NFC. Where the bytes lie never
/// depends on it.
/// </summary>
/// <param name="Value">The name, never empty.</param>
/// <param name="Warnings">What a person should know about it, in German sentences.</param>
public sealed partial record ShownFileName(string Value, IReadOnlyList<string> Warnings)
{
    private const int Longest = 180;
    private const int LongestExtension = 20;
    private const string Nameless = "Ohne Namen";

    /// <summary>Cleans one name. Whatever stands before the last slash or backslash, or a drive, goes; the extension is that of the cleaned name.</summary>
    public static ShownFileName Of(string raw)
    {
        // Halves of surrogate pairs cannot be normalised.
        var composed = string.Concat(raw.EnumerateRunes()).Normalize(NormalizationForm.FormC);
        var clean = Clean(composed);
        return new ShownFileName(clean, [.. WarningsOf(composed, clean)]);
    }

    /// <summary>Cleans a path relative to what is imported, folder by folder, with forward slashes.</summary>
    public static ShownFileName OfPath(string raw)
    {
        var parts = raw.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part is not ("." or "..")).Select(Of).ToArray();
        return parts.Length == 0 ? Of(raw) : new ShownFileName(string.Join('/', parts.Select(part => part.Value)), [.. parts.SelectMany(part => part.Warnings).Distinct()]);
    }

    private static string Clean(string raw)
    {
        var name = new StringBuilder();
        foreach (var rune in Drive().Replace(raw, string.Empty).Split('/', '\\')[^1].EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator)
                name.Append(' ');
            else if (rune.Value < 128 && "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal))
                name.Append('_');
            else if (!IsInvisible(rune))
                name.Append(rune);
        }

        var whole = name.ToString().Trim().TrimEnd('.', ' ');
        var extension = Path.GetExtension(whole) is { Length: <= LongestExtension } one ? one : string.Empty;
        var stem = whole[..^extension.Length].Trim();
        var most = Longest - extension.Length;
        return (stem.Length == 0 ? Nameless : stem.Length > most ? WholeCharacters(stem, most) : stem) + extension;
    }

    private static string WholeCharacters(string text, int most) => text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    // Control, direction, zero-width, tag, variation, private and unassigned characters.
    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse
        or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) or 0xFFFD or 0x034F or 0x115F or 0x3164;

    private static IEnumerable<string> WarningsOf(string raw, string clean)
    {
        if (clean != raw)
            yield return $"Der Dateiname wurde bereinigt: Ordner, unsichtbare und unzulässige Zeichen entfallen. Er lautet jetzt „{clean}“.";
        else if (Device().IsMatch(clean) || !Usual().IsMatch(clean))
            yield return "Der Dateiname ist ungewöhnlich (Zeichen für Befehle oder Formeln, Bildzeichen oder ein Gerätename). Er wird nur als Text gezeigt.";
    }

    [GeneratedRegex(@"^[A-Za-z]:(?=[\\/])")]
    private static partial Regex Drive();

    [GeneratedRegex(@"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Device();

    // Starts like a word, not like an option or a formula.
    [GeneratedRegex(@"^[\p{L}\p{N}_(\[§„“.'’#!][\p{L}\p{M}\p{N} _\-–—.,;()\[\]§&+'’„“”‚‘°%#!@€~=²³]*$")]
    private static partial Regex Usual();
}
