using System.Buffers;

namespace StaffAssistant.Core.Language.References;

/// <summary>Reads the references of a text to laws and rules, in order, in linear time.</summary>
public static class ReferenceReader
{
    private const int LongestSign = 3;
    private static readonly SearchValues<string> Marks = SearchValues.Create(
        ["§", "Art", "Paragra", "Ziff", "Anlage", "Anhang", "Nummer", "Abschnitt", "Punkt", "/EWG", "/EG", "/EU"], StringComparison.OrdinalIgnoreCase);

    private static readonly (ReferenceUnit Unit, string Word, bool IsWeak)[] Words =
    [
        (ReferenceUnit.Section, "Paragraphen", false),
        (ReferenceUnit.Section, "Paragrafen", false),
        (ReferenceUnit.Section, "Paragraph", false),
        (ReferenceUnit.Section, "Paragraf", false),
        (ReferenceUnit.Article, "Artikels", false),
        (ReferenceUnit.Article, "Artikeln", false),
        (ReferenceUnit.Article, "Artikel", false),
        (ReferenceUnit.Article, "Art", false),
        (ReferenceUnit.Figure, "Ziffern", false),
        (ReferenceUnit.Figure, "Ziffer", false),
        (ReferenceUnit.Figure, "Ziff", false),
        (ReferenceUnit.Figure, "Nummer", true),
        (ReferenceUnit.Figure, "Abschnitt", true),
        (ReferenceUnit.Figure, "Punkt", true),
        (ReferenceUnit.Annex, "Anlage", false),
        (ReferenceUnit.Annex, "Anhang", false),
    ];

    /// <summary>The references of a normalised text in the order in which they stand.</summary>
    public static IReadOnlyList<LegalReference> Read(string text)
    {
        var references = new List<LegalReference>();
        var (position, floor) = (0, 0);
        while (position < text.Length && text.AsSpan(position).IndexOfAny(Marks) is >= 0 and var found)
        {
            var start = position + found;
            var end = text[start] == '/' ? ReadAct(text, start, floor, references)
                : MarkAt(text, start) is { } mark ? ReferenceGroup.Read(text, mark, floor, references)
                : start;
            position = Math.Max(end, start + 1);
            floor = Math.Max(end > start ? end : 0, floor);
        }

        return references;
    }

    private static ReferenceMark? MarkAt(string text, int start)
    {
        if (text[start] == '§')
        {
            var next = start + 1;
            while (next < text.Length && next < start + LongestSign && text[next] == '§')
                next++;
            return new ReferenceMark(ReferenceUnit.Section, start, next, next > start + 1, false);
        }

        if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            return null;
        foreach (var (unit, word, isWeak) in Words)
        {
            if (string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var next = start + word.Length;
            if (next < text.Length && char.IsLetter(text[next]))
                continue;
            next = next < text.Length && text[next] == '.' ? next + 1 : next;
            return new ReferenceMark(unit, start, next, unit == ReferenceUnit.Article || word.EndsWith('n'), isWeak);
        }

        return null;
    }

    // "69/335/EWG": the two numbers stand before the sign that was found.
    private static int ReadAct(string text, int stroke, int floor, List<LegalReference> references)
    {
        var start = stroke;
        while (start > floor && stroke - start < 10 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '/'))
            start--;
        var letters = ReferenceCursor.Letters(text, stroke + 1);
        var number = text[start..stroke];
        if (letters is not ("EWG" or "EG" or "EU") || number.Split('/') is not [{ Length: 2 or 4 }, { Length: > 0 and < 5 }])
            return stroke;
        var end = stroke + 1 + letters.Length;
        references.Add(new LegalReference(new TextSpan(start, end - start), ReferenceUnit.Act, number, null, [], text[start..end].ToLowerInvariant()) { IsLaw = true });
        return end;
    }
}
