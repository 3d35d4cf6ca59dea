using System.Globalization;

namespace StaffAssistant.Core.Language.References;

/// <summary>Reads what stands between a section's number and its law: <c>Abs. 1 Satz 1 und 4 Nr. 3 a) und b)</c>.</summary>
internal static class ReferenceDetails
{
    private const int Maximum = 40;

    private static readonly (string Kind, string[] Words)[] Levels =
    [
        ("Abs", ["Absätze", "Absätzen", "Absatzes", "Absatz", "Abs", "abs", "absatz"]),
        ("Satz", ["Sätze", "Sätzen", "Satzes", "Satz", "satz", "S"]),
        ("Nr", ["Nummern", "Nummer", "Nrn", "Nr", "nr", "nummer", "Ziffern", "Ziffer", "Ziff"]),
        ("Buchst", ["Buchstaben", "Buchstabe", "Buchst", "buchst", "lit"]),
        ("Halbsatz", ["Halbsatz", "Halbs", "Hs", "HS"]),
        ("Alt", ["Alternative", "Alt", "Variante", "Var"]),
        ("Unterabs", ["Unterabsatz", "Unterabs", "UAbs"]),
    ];

    /// <summary>The details at a position and where they end; bare numbers behind a comma are left alone, they may be the next section.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin.</param>
    /// <param name="section">The section's number when further sections may follow bare; a larger number is one of those. Null for a single section.</param>
    public static (List<ReferenceDetail> Details, int End) Read(string text, int position, string? section)
    {
        var details = new List<ReferenceDetail>();
        var end = Short(text, position, details);
        while (details.Count < Maximum)
        {
            var (tie, after) = details.Count == 0 ? (ReferenceTie.None, position) : ReferenceCursor.Tie(text, end);
            after = ReferenceCursor.SkipSpaces(text, after);
            if (KindAt(text, after, tie, details, section) is not { } level)
                break;
            var (value, next) = Value(text, level.End);
            if (value.Length == 0)
                break;
            details.Add(new ReferenceDetail(level.Kind, value, tie == ReferenceTie.Range));
            end = next;
        }

        return (details, end);
    }

    // "§ 7 III 2 BUrlG": a Roman figure is the Absatz, an Arabic one behind it the sentence.
    private static int Short(string text, int position, List<ReferenceDetail> details)
    {
        var start = ReferenceCursor.SkipSpaces(text, position);
        var figure = ReferenceCursor.Letters(text, start);
        if (start == position || figure.IsEmpty || !char.IsUpper(figure[0]) || RomanNumerals.ValueOf(figure) is not (> 0 and var paragraph))
            return position;
        details.Add(new ReferenceDetail("Abs", paragraph.ToString(CultureInfo.InvariantCulture)));
        var end = start + figure.Length;
        var next = ReferenceCursor.SkipSpaces(text, end);
        var (sentence, stop) = ReferenceCursor.Number(text, next);
        if (stop == next || next == end)
            return end;
        details.Add(new ReferenceDetail("Satz", sentence));
        return stop;
    }

    // A level by its word; without one, a number that goes on with the level before ("Satz 1 und 4"), or a letter with its bracket ("Nr. 3 a)").
    private static (string Kind, int End)? KindAt(string text, int position, ReferenceTie tie, List<ReferenceDetail> before, string? section)
    {
        if (Level(text, position) is { } level)
            return level;
        if (before.Count == 0 || position >= text.Length)
            return null;
        if (IsLetterWithBracket(text, position))
            return ("Buchst", position);
        return tie is ReferenceTie.Word or ReferenceTie.Range && char.IsAsciiDigit(text[position]) && !IsNextSection(text, position, section)
            ? (before[^1].Kind, position)
            : null;
    }

    private static (string Kind, int End)? Level(string text, int position)
    {
        foreach (var (kind, words) in Levels)
        {
            var end = ReferenceCursor.SkipAnyWord(text, position, words);
            if (end > position)
                return (kind, ReferenceCursor.SkipSpaces(text, end < text.Length && text[end] == '.' ? end + 1 : end));
        }

        return null;
    }

    private static (string Value, int End) Value(string text, int position)
    {
        if (position < text.Length && IsLetterWithBracket(text, position))
            return (text[position..text.IndexOf(')', position)], text.IndexOf(')', position) + 1);
        var (number, end) = ReferenceCursor.NumberOrRoman(text, position);
        if (end > position)
            return (number, end);
        var letters = ReferenceCursor.Letters(text, position);
        return letters.Length is 1 or 2 && char.IsLower(letters[0]) ? (letters.ToString(), position + letters.Length) : (string.Empty, position);
    }

    private static bool IsLetterWithBracket(string text, int position) =>
        (Bracketed(text, position, 1) || (Bracketed(text, position, 2) && text[position] == text[position + 1])) && text[position] is >= 'a' and <= 'z';

    private static bool Bracketed(string text, int position, int letters) => position + letters < text.Length && text[position + letters] == ')';

    private static bool IsNextSection(string text, int position, string? section)
    {
        var (number, _) = ReferenceCursor.Number(text, position);
        return section is not null && Leading(number) > Leading(section);
    }

    private static int Leading(string number)
    {
        var digits = number.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(digits < 0 ? number : number.AsSpan(0, digits), out var value) ? value : 0;
    }
}
