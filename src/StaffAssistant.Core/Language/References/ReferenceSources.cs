using System.Collections.Frozen;

namespace StaffAssistant.Core.Language.References;

/// <summary>Finds the law or document that a place belongs to, behind the place (<c>§ 7 BUrlG</c>) or before it (<c>SGB VIII § 35a</c>).</summary>
internal static class ReferenceSources
{
    private const int TokensBefore = 6;
    private const int LongestAbbreviation = 20;
    private const int LongestCapitals = 8;
    private static readonly string[] Connectors = ["des", "der", "dem", "im", "zur", "zum", "zu", "vom", "von"];
    private static readonly string[] Following = ["ff.", "ff", "f.", "f"];

    private static readonly FrozenSet<string> States = FrozenSet.ToFrozenSet(
        ["NRW", "NW", "BW", "Bay", "Bln", "Bbg", "Brem", "Hmb", "Hess", "HE", "MV", "Nds", "ND", "RP", "RLP", "Saar", "SL", "Sachs", "SN", "LSA", "SH", "Thür", "TH", "Bund"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> NoLaws = FrozenSet.ToFrozenSet(
        ["RL", "VO", "DA", "DV", "RS", "HB", "MB", "AP", "EU", "EG", "EWG", "GmbH", "KG", "OHG", "GbR", "DM", "EUR", "BGH", "BSG", "BAG", "BFH", "BVerfG", "BVerwG", "OVG", "OLG", "LSG", "EuGH", "NJW", "BRD", "IT", "PC", "PDF"],
        StringComparer.Ordinal);

    /// <summary>The name that begins behind a place, "ff." and "des" skipped; null when none does.</summary>
    public static ReferenceSource? After(string text, int position)
    {
        var start = ReferenceCursor.SkipSpaces(text, position);
        start = ReferenceCursor.SkipSpaces(text, ReferenceCursor.SkipAnyWord(text, start, Following));
        var connected = ReferenceCursor.SkipAnyWord(text, start, Connectors);
        var name = ReferenceCursor.SkipSpaces(text, connected);
        return NamedAt(text, name) ?? (connected > start ? DescribedLaws.At(text, name) ?? HouseDocuments.At(text, name) : null);
    }

    /// <summary>The name that ends right before a place, not before <paramref name="floor"/>; null when none does.</summary>
    public static ReferenceSource? Before(string text, int position, int floor, bool mayBeDocument)
    {
        var end = position;
        while (end > floor && position - end < 3 && char.IsWhiteSpace(text[end - 1]))
            end--;
        if (end == position || end <= floor)
            return null;
        ReferenceSource? best = null;
        var start = end;
        for (var tokens = 0; tokens < TokensBefore && TokenBefore(text, start, floor) is var (token, length) && length > 0; tokens++)
        {
            start = token;
            if (NamedAt(text, start) is { } named && EndsAt(text, named.End, end))
                best = named with { End = end };
            else if (mayBeDocument && HouseDocuments.NumberAt(text, start) is { } document && document.End == end)
                best = document;
        }

        return best;
    }

    private static ReferenceSource? NamedAt(string text, int position)
    {
        if (LawNames.At(text, position) is var (key, end))
            return StateAt(text, end) is { } state ? new ReferenceSource(key + TextNormalizer.Fold(state.Name), position, state.End, true) : new ReferenceSource(key, position, end, true);
        var length = AbbreviationLength(text, position);
        if (length == 0)
            return null;
        var unknown = LawNames.KeyOf(text.Substring(position, length));
        return StateAt(text, position + length) is { } of
            ? new ReferenceSource(unknown + TextNormalizer.Fold(of.Name), position, of.End, true)
            : new ReferenceSource(unknown, position, position + length, true);
    }

    // "GmbHG 1892 § 13": a year may stand between.
    private static bool EndsAt(string text, int nameEnd, int end) =>
        nameEnd == end || (end - nameEnd == 5 && text[nameEnd] == ' ' && !text.AsSpan(nameEnd + 1, 4).ContainsAnyExceptInRange('0', '9'));

    private static (string Name, int End)? StateAt(string text, int position)
    {
        var start = position < text.Length && text[position] is ' ' or '-' ? position + 1 : position;
        var name = ReferenceCursor.Letters(text, start);
        return start > position && States.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) ? (name.ToString(), start + name.Length) : null;
    }

    // An abbreviation that no list holds: two capitals at least, and not all of a long word.
    private static int AbbreviationLength(string text, int position)
    {
        var end = position;
        var (capitals, small) = (0, 0);
        while (end < text.Length && end - position <= LongestAbbreviation && (char.IsLetter(text[end]) || (text[end] == '-' && end > position && end + 1 < text.Length && char.IsUpper(text[end + 1]))))
        {
            capitals += char.IsUpper(text[end]) ? 1 : 0;
            small += char.IsLower(text[end]) ? 1 : 0;
            end++;
        }

        var length = end - position;
        var fits = capitals >= 2 && RomanNumerals.ValueOf(text.AsSpan(position, length)) == 0 && char.IsUpper(text[position]) && length <= (small == 0 ? LongestCapitals : LongestAbbreviation);
        return fits && !NoLaws.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(position, length)) ? length : 0;
    }

    private static (int Start, int Length) TokenBefore(string text, int position, int floor)
    {
        var end = position;
        while (end > floor && position - end < 3 && text[end - 1] is ' ' or '\u00A0')
            end--;
        var start = end;
        while (start > floor && end - start < NameTokens.MaximumLength && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('(' or ',' or ';'))
            start--;
        return (start, end - start);
    }
}
