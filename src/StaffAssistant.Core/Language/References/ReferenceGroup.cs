namespace StaffAssistant.Core.Language.References;

/// <summary>Reads an enumeration of places that share a law: <c>§§ 92 Abs. 1, 97 Abs. 1, 269 Abs. 3 ZPO</c>, <c>§ 18 Abs. 1, § 19 Abs. 1 KostO</c>.</summary>
internal static class ReferenceGroup
{
    private const int MaximumItems = 60;
    private const int LongestSign = 8;
    private const string Collection = "AP Nr";

    /// <summary>Adds the places that begin with a mark; returns where they end, or the mark's start when it opens nothing.</summary>
    public static int Read(string text, ReferenceMark mark, int floor, List<LegalReference> references)
    {
        var items = new List<Item>();
        var (position, hasSign) = (ReferenceCursor.SkipSpaces(text, mark.End), true);
        while (items.Count < MaximumItems && ItemAt(text, hasSign ? mark.Start : position, position, mark, hasSign) is { } item)
        {
            items.Add(item with { Start = hasSign && items.Count > 0 ? SignBefore(text, position) : item.Start });
            var (tie, next) = ReferenceCursor.Tie(text, item.End);
            hasSign = tie != ReferenceTie.None && IsSign(text, next, mark);
            if (!hasSign && !(mark.IsPlural && tie is ReferenceTie.Comma or ReferenceTie.Word && next < text.Length && char.IsAsciiDigit(text[next])))
                break;
            position = hasSign ? ReferenceCursor.SkipSpaces(text, SignEnd(text, next)) : next;
        }

        if (items.Count == 0 || (mark.IsWeak && !items[0].Number.Contains('.')))
            return mark.Start;
        return Close(text, mark, floor, items, references);
    }

    private static int Close(string text, ReferenceMark mark, int floor, List<Item> items, List<LegalReference> references)
    {
        var end = items[^1].End;
        var mayBeDocument = mark.Unit is ReferenceUnit.Figure or ReferenceUnit.Annex or ReferenceUnit.Section;
        var before = ReferenceSources.Before(text, mark.Start, floor, mayBeDocument);
        var after = before is null ? ReferenceSources.After(text, end) : null;
        var source = before ?? after;
        end = after?.End ?? end;
        if (IsInCollection(text, mark.Start))
            return end;
        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            var start = index == 0 && before is { } named ? named.Start : item.Start;
            var stop = index == items.Count - 1 ? end
                : item.HasSign && !(index == 0 && before is not null) ? item.NumberEnd
                : item.End;
            references.Add(new LegalReference(new TextSpan(start, stop - start), mark.Unit, item.Number, item.Last, item.Details, source?.Key) { IsLaw = source?.IsLaw ?? false });
        }

        return end;
    }

    private static Item? ItemAt(string text, int start, int position, ReferenceMark mark, bool hasSign)
    {
        var (number, numberEnd) = NumberAt(text, position, mark.Unit);
        if (numberEnd == position)
            return null;
        var (last, end) = RangeEnd(text, numberEnd, mark.Unit);
        var (details, stop) = ReferenceDetails.Read(text, end, mark.IsPlural ? number : null);
        return new Item(start, number, end, last, details, details.Count == 0 ? end : stop, hasSign);
    }

    private static (string Number, int End) NumberAt(string text, int position, ReferenceUnit unit)
    {
        var (number, end) = unit switch
        {
            ReferenceUnit.Figure => ReferenceCursor.Number(text, position, figure: true),
            ReferenceUnit.Article or ReferenceUnit.Annex => ReferenceCursor.NumberOrRoman(text, position),
            _ => ReferenceCursor.Number(text, position),
        };
        if (end > position || unit != ReferenceUnit.Annex)
            return (number, end);
        var letter = ReferenceCursor.Letters(text, position);
        return letter.Length == 1 && char.IsUpper(letter[0]) ? (letter.ToString(), position + 1) : (string.Empty, position);
    }

    private static (string? Last, int End) RangeEnd(string text, int position, ReferenceUnit unit)
    {
        var (tie, next) = ReferenceCursor.Tie(text, position);
        if (tie != ReferenceTie.Range)
            return (null, position);
        if (next < text.Length && text[next] == '§')
            next = ReferenceCursor.SkipSpaces(text, next + 1);
        var (last, end) = NumberAt(text, next, unit);
        return end > next ? (last, end) : (null, position);
    }

    private static bool IsSign(string text, int position, ReferenceMark mark) => mark.Unit switch
    {
        ReferenceUnit.Section => position < text.Length && text[position] == '§',
        ReferenceUnit.Article => ReferenceCursor.IsWord(text, position, "Art") || ReferenceCursor.IsWord(text, position, "Artikel"),
        _ => false,
    };

    private static int SignEnd(string text, int position)
    {
        var end = position;
        while (end < text.Length && end < position + LongestSign && (text[end] is '§' or '.' || char.IsLetter(text[end])))
            end++;
        return end;
    }

    private static int SignBefore(string text, int position)
    {
        while (position > 0 && char.IsWhiteSpace(text[position - 1]))
            position--;
        var start = position;
        while (start > 0 && start > position - LongestSign && (text[start - 1] is '§' or '.' || char.IsLetter(text[start - 1])))
            start--;
        return start;
    }

    // "AP Nr. 3 zu § 611 BGB" is an entry of a collection of decisions, filed under that place.
    private static bool IsInCollection(string text, int start)
    {
        var from = Math.Max(0, start - 28);
        var before = text.AsSpan(from, start - from);
        return before.EndsWith(" zu ", StringComparison.Ordinal) && before.Contains(Collection, StringComparison.Ordinal);
    }

    private sealed record Item(int Start, string Number, int NumberEnd, string? Last, IReadOnlyList<ReferenceDetail> Details, int End, bool HasSign);
}
