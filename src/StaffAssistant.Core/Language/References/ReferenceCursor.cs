using System.Globalization;

namespace StaffAssistant.Core.Language.References;

/// <summary>Reads the small pieces of references at a position of a text. Every look ahead is bounded, so that a text of any kind is read in linear time.</summary>
internal static class ReferenceCursor
{
    private const int MaximumSpaces = 3;
    private const int MaximumDigits = 4;

    /// <summary>The position after at most a few spaces.</summary>
    public static int SkipSpaces(string text, int position)
    {
        var end = position;
        while (end < text.Length && end - position < MaximumSpaces && char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    /// <summary>The position after a word at this position; the position itself when none of them stands there as a whole word.</summary>
    public static int SkipAnyWord(string text, int position, IReadOnlyList<string> words)
    {
        foreach (var word in words)
        {
            if (IsWord(text, position, word))
                return position + word.Length;
        }

        return position;
    }

    /// <summary>The letters at a position, at most 24 of them.</summary>
    public static ReadOnlySpan<char> Letters(string text, int position)
    {
        var end = position;
        while (end < text.Length && end - position < 24 && char.IsLetter(text[end]))
            end++;
        return text.AsSpan(position, end - position);
    }

    /// <summary>A section's number: <c>35a</c>, <c>75 d</c>, <c>1.2</c>; with <paramref name="figure"/> also <c>3.2-09</c>. The end is the position itself when there is none.</summary>
    public static (string Number, int End) Number(string text, int position, bool figure = false)
    {
        var end = Digits(text, position);
        if (end == position)
            return (string.Empty, position);
        while (end + 1 < text.Length && (text[end] == '.' || (figure && text[end] is '-' or '/')) && Digits(text, end + 1) is var next && next > end + 1)
            end = next;
        var number = text[position..end];
        if (IsSingleLetter(text, end))
            return (number + text[end], end + 1);
        if (end < text.Length && char.IsLetter(text[end]))
            return (string.Empty, position);
        return !figure && end + 1 < text.Length && text[end] == ' ' && IsSingleLetter(text, end + 1) && FollowsName(text, end + 2)
            ? (number + text[end + 1], end + 2)
            : (number, end);
    }

    /// <summary>A Roman figure as an Arabic one, or a number.</summary>
    public static (string Number, int End) NumberOrRoman(string text, int position)
    {
        var (number, end) = Number(text, position);
        if (end > position)
            return (number, end);
        var letters = Letters(text, position);
        return letters.Length > 0 && char.IsUpper(letters[0]) && RomanNumerals.ValueOf(letters) is > 0 and var value
            ? (value.ToString(CultureInfo.InvariantCulture), position + letters.Length)
            : (string.Empty, position);
    }

    /// <summary>The position after a sign or word that ties two places of an enumeration, and what it was: a comma, a word, or a range; nothing: the position itself.</summary>
    public static (ReferenceTie Tie, int End) Tie(string text, int position)
    {
        var start = SkipSpaces(text, position);
        if (start >= text.Length)
            return (ReferenceTie.None, position);
        if (text[start] is ',' or ';' or '/')
        {
            var after = SkipSpaces(text, start + 1);
            var word = SkipAnyWord(text, after, ["und", "oder", "sowie"]);
            return (ReferenceTie.Comma, SkipSpaces(text, word));
        }

        if (text[start] is '-' or '–' or '—' || IsWord(text, start, "bis"))
            return (ReferenceTie.Range, SkipSpaces(text, start + (char.IsLetter(text[start]) ? 3 : 1)));
        var end = SkipAnyWord(text, start, ["und", "oder", "sowie", "u."]);
        return end == start ? (ReferenceTie.None, position) : (ReferenceTie.Word, SkipSpaces(text, end));
    }

    /// <summary>True when the word stands there and no letter follows.</summary>
    public static bool IsWord(string text, int position, string word) =>
        string.CompareOrdinal(text, position, word, 0, word.Length) == 0
        && (position + word.Length >= text.Length || !char.IsLetter(text[position + word.Length]) || !char.IsLetter(word[^1]));

    private static int Digits(string text, int position)
    {
        var end = position;
        while (end < text.Length && end - position < MaximumDigits && char.IsAsciiDigit(text[end]))
            end++;
        return end < text.Length && char.IsAsciiDigit(text[end]) ? position : end;
    }

    private static bool IsSingleLetter(string text, int index) =>
        index < text.Length && text[index] is >= 'a' and <= 'z' && (index + 1 >= text.Length || !char.IsLetterOrDigit(text[index + 1])) && (index + 1 >= text.Length || text[index + 1] != ')');

    // "§ 74 a HGB" and "§ 74 a Abs. 1": what follows a letter that stands alone belongs to a reference.
    private static bool FollowsName(string text, int index) =>
        index + 1 < text.Length && text[index] == ' ' && char.IsUpper(text[index + 1]);
}
