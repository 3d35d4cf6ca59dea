using System.Collections.Frozen;

namespace StaffAssistant.Core.Language.References;

/// <summary>Documents of the house by number (<c>DA 3.2-09</c>) or by kind and title (<c>DV Homeoffice</c>).</summary>
internal static class HouseDocuments
{
    private const int LongestMark = 6;
    private const int MaximumTitleWords = 6;

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
        [
            "DA", "DV", "RL", "RS", "AGA", "AO", "HB", "MB", "Dienstanweisung", "Dienstvereinbarung", "Richtlinie", "Richtlinien", "Rundschreiben", "Rundverfügung", "Verfügung", "Geschäftsordnung",
            "Geschäftsanweisung", "Hausordnung", "Handbuch", "Handreichung", "Leitfaden", "Leitfadens", "Merkblatt", "Merkblatts", "Satzung", "Hauptsatzung", "Entgeltordnung", "Gebührensatzung", "Vereinbarung",
        ],
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> LongKinds = new(StringComparer.Ordinal)
    {
        ["DA"] = "Dienstanweisung",
        ["DV"] = "Dienstvereinbarung",
        ["RL"] = "Richtlinie",
        ["RS"] = "Rundschreiben",
        ["HB"] = "Handbuch",
        ["MB"] = "Merkblatt",
    };

    /// <summary>A document named at a position by number, or by kind and title.</summary>
    public static ReferenceSource? At(string text, int position)
    {
        if (NumberAt(text, position) is { } numbered)
            return numbered;
        var kind = ReferenceCursor.Letters(text, position);
        if (!Kinds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(kind))
            return null;
        var end = position + kind.Length;
        for (var words = 0; words < MaximumTitleWords && end + 1 < text.Length && text[end] == ' '; words++)
        {
            var (start, length) = NameTokens.Next(text, end + 1);
            if (start != end + 1 || length == 0 || !(char.IsUpper(text[start]) || text.AsSpan(start, length) is "und" or "für" or "über" or "zur" or "zum" or "der" or "des" or "mobiles" or "mobile"))
                break;
            end = start + length;
        }

        var name = LongKinds.GetValueOrDefault(kind.ToString(), kind.ToString()) + text[(position + kind.Length)..end];
        return new ReferenceSource(NameTokens.FormOf(name), position, end, false);
    }

    /// <summary>A document's number at a position: a few letters and a number, <c>DA 3.2-09</c>, <c>RS 12/2026</c>.</summary>
    public static ReferenceSource? NumberAt(string text, int position)
    {
        var mark = ReferenceCursor.Letters(text, position);
        if (mark.Length is 0 or > LongestMark || (position > 0 && char.IsLetterOrDigit(text[position - 1])))
            return null;
        var start = position + mark.Length;
        start = start < text.Length && text[start] is ' ' or '-' ? start + 1 : start;
        var (number, end) = ReferenceCursor.Number(text, start, figure: true);
        return end == start ? null : new ReferenceSource(KeyOf(mark, number), position, end, false);
    }

    /// <summary>The key of a document by the parts of its number.</summary>
    public static string KeyOf(ReadOnlySpan<char> mark, string number) => $"{TextNormalizer.Fold(mark)}{number.Replace('/', '-')}";
}
