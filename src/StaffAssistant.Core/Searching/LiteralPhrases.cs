using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Searching;

/// <summary>Reads what of a search is meant as typed: what stands in quotation marks, and every word where the reader says so.</summary>
internal static class LiteralPhrases
{
    // In the order in which they are tried: „so“, “so”, »so«, «so», "so".
    private static readonly (char Opens, string Closes)[] Marks = [('„', "“”\""), ('“', "”\""), ('»', "«"), ('«', "»"), ('"', "\"")];

    /// <summary>The phrases of a search text, in order and without overlaps.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="all">Whether words outside of quotation marks are meant as typed, too; stop words among them are not.</param>
    public static IReadOnlyList<LiteralPhrase> In(string text, bool all)
    {
        var phrases = new List<LiteralPhrase>();
        var at = 0;
        for (var open = 0; open < text.Length; open++)
        {
            if (ClosingOf(text, open) is not (> 0 and var close))
                continue;
            AddWords(phrases, text, at, open, all);
            if (Quoted(text, open + 1, close) is { } phrase)
                phrases.Add(phrase);
            at = open = close + 1;
            open--;
        }

        AddWords(phrases, text, at, text.Length, all);
        return phrases;
    }

    private static int ClosingOf(string text, int open) =>
        Array.Find(Marks, mark => mark.Opens == text[open]) is { Closes: { } closes } ? text.AsSpan(open + 1).IndexOfAny(closes) is >= 0 and var length ? open + 1 + length : -1 : -1;

    private static LiteralPhrase? Quoted(string text, int start, int end)
    {
        while (start < end && IsEdge(text[start]))
            start++;
        while (end > start && IsEdge(text[end - 1]))
            end--;
        return start == end || !text.AsSpan(start, end - start).ContainsAnyWord() ? null : new LiteralPhrase(new TextSpan(start, end - start), text[start..end]);
    }

    private static void AddWords(List<LiteralPhrase> phrases, string text, int from, int to, bool all)
    {
        if (!all)
            return;
        for (var (start, length) = WordTokenizer.Next(text.AsSpan(0, to), from); length > 0; (start, length) = WordTokenizer.Next(text.AsSpan(0, to), start + length))
        {
            if (!StopWords.Contains(TextNormalizer.Fold(text.AsSpan(start, length))))
                phrases.Add(new LiteralPhrase(new TextSpan(start, length), text.Substring(start, length)));
        }
    }

    private static bool ContainsAnyWord(this ReadOnlySpan<char> text) => WordTokenizer.Next(text, 0).Length > 0;

    private static bool IsEdge(char character) => char.IsWhiteSpace(character) || character is ',' or ';' or '.' or '!' or '?';
}
