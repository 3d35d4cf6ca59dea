using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Language.ShortForms;

/// <summary>
/// Finds abbreviations where a text explains them: in brackets behind the words whose letters they are, in order, the first of them at the beginning of a word
/// (after A. Schwartz and M. Hearst, 2003), between commas with "im Folgenden", or before such words in brackets. "Die Verordnung (EU)" explains nothing: the
/// last word gives its first letter.
/// </summary>
public static partial class ShortFormReader
{
    private const int MostBefore = 120;
    private const int MostWordsBeyond = 5;

    /// <summary>The abbreviations that a text explains, in order.</summary>
    public static IReadOnlyList<ShortForm> Read(string text) => text.AsSpan().IndexOfAny('(', ',') < 0
        ? []
        : [.. Explaining().Matches(text).Select(match => Of(match.Groups["short"].Value, Before(text, match.Index)))
            .Concat(BeforeBrackets().Matches(text).Select(match => OfWhole(match.Groups["short"].Value, match.Groups["long"].Value)))
            .OfType<ShortForm>()
            .Distinct()];

    private static string Before(string text, int end)
    {
        var start = Math.Max(0, end - MostBefore);
        var line = text.AsSpan(start, end - start);
        return line[(line.LastIndexOfAny('\n', ';', '(') + 1)..].Trim().ToString();
    }

    private static ShortForm? OfWhole(string shortForm, string inBrackets) => Of(shortForm, inBrackets) is { } found && found.Long.Length == inBrackets.Length ? found : null;

    private static ShortForm? Of(string shortForm, string before)
    {
        if (shortForm.Count(char.IsUpper) < 2 || StartOf(shortForm, before) is not { } start)
            return null;
        var longForm = before[start..];
        var words = longForm.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var letters = shortForm.Count(char.IsLetter);
        return longForm.Length >= 2 * shortForm.Length
            && words.Length <= Math.Min(letters + MostWordsBeyond, 2 * letters)
            && !words.Contains(shortForm)
            && !StopWords.Contains(TextNormalizer.Fold(words[0]))
            && shortForm.Contains(words[^1][0], StringComparison.OrdinalIgnoreCase)
                ? new ShortForm(shortForm, longForm)
                : null;
    }

    // From the end: each letter of the abbreviation is the nearest one before the last.
    private static int? StartOf(string shortForm, string before)
    {
        var at = before.Length;
        for (var letter = shortForm.Length - 1; letter >= 0; letter--)
        {
            if (!char.IsLetter(shortForm[letter]))
                continue;
            do
                at--;
            while (at >= 0 && (char.ToUpperInvariant(before[at]) != char.ToUpperInvariant(shortForm[letter]) || (letter == 0 && !BeginsWord(before, at))));
            if (at < 0)
                return null;
        }

        return at;
    }

    private static bool BeginsWord(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private const string Introduced = "(?:im Folgenden|im folgenden|im Weiteren|im weiteren|nachfolgend|nachstehend|künftig|fortan|kurz|abgekürzt|Abkürzung)(?: auch)?(?: als)?:? ";
    private const string Named = @"[„""‚'“]?(?<short>[A-ZÄÖÜ]\p{L}{1,9}(?:[ -][A-ZÄÖÜ]\p{L}{1,9})?)[“”""‘']?(?: genannt)?";

    // "(AGA)", "(nachfolgend: AGA)", ", im Folgenden: AGA"
    [GeneratedRegex($@"(?:\((?:{Introduced})?{Named}\)|, {Introduced}{Named}(?![\p{{L}}\p{{N}}-]))", RegexOptions.CultureInvariant)]
    private static partial Regex Explaining();

    [GeneratedRegex(@"\b(?<short>[A-ZÄÖÜ]\p{L}{1,9}) \((?<long>[A-ZÄÖÜ][\p{L} -]{5,80})\)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeBrackets();
}
