using System.Globalization;

namespace StaffAssistant.Core.Language;

/// <summary>Finds the words of a text: runs of letters and digits; digits keep their inner points, commas and strokes (<c>3.2-09</c>, <c>1.000,50</c>).</summary>
public static class WordTokenizer
{
    /// <summary>The next word at or after <paramref name="position"/> as start and length; length 0 when there is none. Signs € and % count as words.</summary>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (start < text.Length && !IsWordCharacter(text[start]) && text[start] is not ('€' or '%'))
            start++;
        if (start >= text.Length)
            return (text.Length, 0);
        if (text[start] is '€' or '%')
            return (start, 1);
        var end = start + 1;
        while (end < text.Length && (IsWordCharacter(text[end]) || JoinsDigits(text, end)) && !ChangesToWord(text, end))
            end++;
        return (start, end - start);
    }

    private static bool IsWordCharacter(char character) =>
        char.IsLetterOrDigit(character) || character == '\u00AD' || char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static bool JoinsDigits(ReadOnlySpan<char> text, int index) =>
        text[index] is '.' or ',' or '/' or '-' or ':' && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);

    // "500Euro" and "8Stunden" are an amount and a word; "SGB8" and "12a" stay whole.
    private static bool ChangesToWord(ReadOnlySpan<char> text, int index) =>
        char.IsAsciiDigit(text[index - 1]) && char.IsLetter(text[index]) && index + 2 < text.Length && char.IsLetter(text[index + 1]) && char.IsLetter(text[index + 2]);
}
