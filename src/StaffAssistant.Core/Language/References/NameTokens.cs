namespace StaffAssistant.Core.Language.References;

/// <summary>Cuts the name of a law into tokens that compare alike however it is inflected, hyphenated or set in brackets.</summary>
internal static class NameTokens
{
    /// <summary>The longest token that may belong to a name, in characters.</summary>
    public const int MaximumLength = 90;

    private const string Gaps = " \t\n\r(),-–.*\"„“";
    private const int MaximumGap = 4;
    private const int ShortestInflected = 5;

    /// <summary>The next token at or after a position, at most a few signs away; length 0 when there is none. Hyphens between letters belong to it.</summary>
    public static (int Start, int Length) Next(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (start < text.Length && start - position < MaximumGap && Gaps.Contains(text[start]))
            start++;
        var end = start;
        while (end < text.Length && end - start < MaximumLength && (char.IsLetterOrDigit(text[end]) || IsInnerHyphen(text, end)))
            end++;
        return (start, end - start);
    }

    /// <summary>The form under which a token compares.</summary>
    public static string Form(ReadOnlySpan<char> token)
    {
        Span<char> letters = stackalloc char[token.Length];
        var length = 0;
        foreach (var character in token)
        {
            if (character is not ('-' or '–'))
                letters[length++] = character;
        }

        var folded = TextNormalizer.Fold(letters[..length]);
        return folded.Length < ShortestInflected ? folded : GermanStemmer.Stem(folded);
    }

    /// <summary>The form of a whole name; empty for a text without words.</summary>
    public static string FormOf(string name)
    {
        var forms = new List<string>();
        var position = 0;
        while (position < name.Length)
        {
            var (start, length) = Next(name, position);
            if (length > 0)
                forms.Add(Form(name.AsSpan(start, length)));
            position = Math.Max(position + 1, start + length);
        }

        return string.Join(' ', forms);
    }

    private static bool IsInnerHyphen(ReadOnlySpan<char> text, int index) =>
        text[index] is '-' && index > 0 && index + 1 < text.Length && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]);
}
