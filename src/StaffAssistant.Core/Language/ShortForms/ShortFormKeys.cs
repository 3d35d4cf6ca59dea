namespace StaffAssistant.Core.Language.ShortForms;

/// <summary>How abbreviations and the words that they stand for are looked up, from either side.</summary>
public static class ShortFormKeys
{
    private const int LongestWord = 10;
    private const int MostWords = 5;
    private const int MostWordsOfShort = 2;

    /// <summary>The keys of an abbreviation; none when its words cannot be looked up.</summary>
    public static IReadOnlyList<string> Of(ShortForm form, GermanAnalysis analysis)
    {
        var (shortWords, longWords) = (analysis.Analyze(form.Short).Tokens, analysis.Analyze(form.Long).Tokens);
        return shortWords.Count is 0 or > MostWordsOfShort || longWords.Count is 0 or > MostWords ? [] : [OfShort(shortWords), OfLong(longWords)];
    }

    /// <summary>The keys among <paramref name="known"/> that words of a question have, with those words: unknown or capital ones as abbreviations, runs of words as what they stand for.</summary>
    public static IEnumerable<(string Key, IReadOnlyList<AnalyzedToken> Words)> In(AnalyzedText question, IReadOnlySet<string> known, GermanAnalysis analysis)
    {
        var tokens = question.Tokens;
        for (var first = 0; first < tokens.Count; first++)
        {
            for (var count = 1; count <= MostWords && first + count <= tokens.Count; count++)
            {
                AnalyzedToken[] words = [.. tokens.Skip(first).Take(count)];
                if (known.Contains(OfLong(words)))
                    yield return (OfLong(words), words);
                if (count <= MostWordsOfShort && known.Contains(OfShort(words)) && words.All(word => MayBeShort(question.Text, word, analysis)))
                    yield return (OfShort(words), words);
            }
        }
    }

    // Who writes "art" asks for a kind, who writes "ART" may mean an office.
    private static bool MayBeShort(string text, AnalyzedToken token, GermanAnalysis analysis)
    {
        var surface = text.AsSpan(token.Start, token.Length);
        return surface.Length <= LongestWord && char.IsLetter(surface[0]) && (HasCapitals(surface) || !analysis.Knows(token.Word));
    }

    private static string OfShort(IEnumerable<AnalyzedToken> words) => "s " + string.Join(' ', words.Select(token => token.Word.Folded));

    private static string OfLong(IEnumerable<AnalyzedToken> words) => "l " + string.Join(' ', words.Select(token => token.Word.Stem));

    private static bool HasCapitals(ReadOnlySpan<char> surface)
    {
        var capitals = 0;
        foreach (var character in surface)
            capitals += char.IsUpper(character) ? 1 : 0;
        return capitals > 1;
    }
}
