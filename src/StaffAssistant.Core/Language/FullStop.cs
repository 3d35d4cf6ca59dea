using System.Collections.Frozen;

namespace StaffAssistant.Core.Language;

/// <summary>Decides whether a full stop with white space and a capital, digit or sign behind it ends its sentence.</summary>
internal static class FullStop
{
    private static readonly FrozenSet<string> Months = FrozenSet.ToFrozenSet(
        ["Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"], StringComparer.Ordinal);

    // A number or letter after one of these is a name, so that a full stop behind it is a real one.
    private static readonly FrozenSet<string> Numbered = FrozenSet.ToFrozenSet(
        [
            "Absatz", "Absätze", "Absätzen", "Abs.", "Anlage", "Anlagen", "Anhang", "Artikel", "Art.", "Buchstabe", "Formular", "Gruppe", "Kapitel", "Klasse", "Muster", "Nr.", "Nummer", "Nummern",
            "Raum", "Satz", "Sätze", "Seite", "Stufe", "Teil", "Ziffer", "Ziffern", "Ziff.", "§", "§§", "Kreishaus", "Zimmer", "Durchwahl", "Telefon", "Punkt", "Tabelle",
        ],
        StringComparer.Ordinal);

    public static bool EndsSentence(string text, int start, int index, int next)
    {
        var wordStart = WordStart(text, start, index);
        var word = text.AsSpan(wordStart, index - wordStart);
        if (word.IsEmpty)
            return true;
        var opens = SentenceOpenings.Contains(WordAt(text, next));
        if (char.IsDigit(word[^1]) && IsNumber(word))
            return NumberEnds(text, start, wordStart, word, next, opens);
        if (IsFirst(text, start, wordStart) && (word.Length == 1 || IsRoman(word)))
            return false;
        if (word.Length == 1 && char.IsLetter(word[0]))
            return opens && Numbered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordBefore(text, start, wordStart));
        if (Abbreviations.AlwaysContinues(word))
            return false;
        return opens || !(Abbreviations.MayContinue(word) || IsDotted(word) || IsStreet(word, text[next]));
    }

    private static bool NumberEnds(string text, int start, int wordStart, ReadOnlySpan<char> word, int next, bool opens)
    {
        if (IsFirst(text, start, wordStart))
            return false;
        if (word.Length > 2)
            return !Months.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(text, next));
        return opens || Numbered.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordBefore(text, start, wordStart));
    }

    // Numbering in front of the sentence: "4.2", "§ 5", "(1)" and the like stand before nothing but white space.
    private static bool IsFirst(string text, int start, int wordStart) => text.AsSpan(start, wordStart - start).IsWhiteSpace();

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsDigit(character) && character is not ('.' or ',' or '/' or '-'))
                return false;
        }

        return true;
    }

    private static bool IsRoman(ReadOnlySpan<char> word) => word.TrimStart("IVX").IsEmpty;

    // "z.B", "o.ä", "m.w.N": full stops inside, at most three letters between them.
    private static bool IsDotted(ReadOnlySpan<char> word)
    {
        if (!word.Contains('.'))
            return false;
        foreach (var part in word.Split('.'))
        {
            var letters = word[part];
            if (letters.Length is 0 or > 3 || !char.IsLetter(letters[0]))
                return false;
        }

        return true;
    }

    private static bool IsStreet(ReadOnlySpan<char> word, char next) => char.IsDigit(next) && word.EndsWith("str", StringComparison.Ordinal);

    private static int WordStart(string text, int start, int index)
    {
        while (index > start && !char.IsWhiteSpace(text[index - 1]) && text[index - 1] is not ('(' or '[' or '"' or '„' or '»' or '‚'))
            index--;
        return index;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int wordStart)
    {
        var end = wordStart;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        var begin = end;
        while (begin > start && !char.IsWhiteSpace(text[begin - 1]) && text[begin - 1] != '(')
            begin--;
        return text.AsSpan(begin, end - begin);
    }

    private static ReadOnlySpan<char> WordAt(string text, int index)
    {
        while (index < text.Length && text[index] is '„' or '"' or '(' or '»' or '‚' or '“')
            index++;
        var end = index;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(index, end - index);
    }
}
