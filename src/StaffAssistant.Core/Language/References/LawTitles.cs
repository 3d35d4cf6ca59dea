using System.Globalization;
using System.Text.RegularExpressions;

namespace StaffAssistant.Core.Language.References;

/// <summary>The names that the full title of a law holds: itself, what stands in its brackets, what stands before "für" or a dash.</summary>
internal static partial class LawTitles
{
    private const int ShortestName = 6;

    private static readonly string[] Ordinals =
        ["Erstes", "Zweites", "Drittes", "Viertes", "Fünftes", "Sechstes", "Siebtes", "Achtes", "Neuntes", "Zehntes", "Elftes", "Zwölftes", "Dreizehntes", "Vierzehntes"];

    /// <summary>The names of a title, the longest first.</summary>
    public static IEnumerable<string> NamesIn(string title)
    {
        yield return title;
        var plain = Bracket().Replace(title, " ");
        yield return plain;
        foreach (var inner in Bracket().Matches(title).Select(bracket => bracket.Groups[1].Value).Where(inner => inner.Length >= ShortestName))
        {
            yield return inner;
            foreach (var part in inner.Split([" - ", " – "], StringSplitOptions.TrimEntries))
                yield return part;
        }

        if (plain.IndexOf(" - ", StringComparison.Ordinal) is >= ShortestName and var dash)
            yield return plain[..dash];
        if (SpeakingBeginning().Match(plain) is { Success: true } beginning)
            yield return beginning.Groups[1].Value;
    }

    /// <summary>An abbreviation without the year of the version: <c>BBG 2009</c> is <c>BBG</c>.</summary>
    public static IEnumerable<string> WithoutYear(string abbreviation) =>
        Year().Match(abbreviation) is { Success: true } match ? [abbreviation[..match.Index]] : [];

    /// <summary>The books of the Sozialgesetzbuch in every usual spelling, with their keys.</summary>
    public static IEnumerable<(string Name, string Key)> BooksOfSocialCode()
    {
        for (var book = 1; book <= Ordinals.Length; book++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"sgb{book}");
            var (roman, ordinal) = (RomanNumerals.Of(book).ToLowerInvariant(), Ordinals[book - 1]);
            foreach (var figure in new[] { roman, book.ToString(CultureInfo.InvariantCulture) })
            {
                yield return ($"SGB {figure}", key);
                yield return ($"SGB{figure}", key);
                yield return ($"Sozialgesetzbuch {figure}", key);
                yield return ($"{figure}. Buch Sozialgesetzbuch", key);
            }

            foreach (var form in new[] { $"{ordinal} Buch", $"{ordinal[..^1]}n Buch", $"{ordinal[..^1]}s Buch" })
            {
                yield return ($"{form} Sozialgesetzbuch", key);
                yield return ($"{form} des Sozialgesetzbuch", key);
                yield return ($"{form} des Sozialgesetzbuches", key);
                yield return ($"Sozialgesetzbuch {form}", key);
                yield return ($"Sozialgesetzbuch (SGB) {form}", key);
            }
        }
    }

    [GeneratedRegex(@"\(([^()]*)\)")]
    private static partial Regex Bracket();

    // "Grundgesetz für die Bundesrepublik Deutschland", "Bundesgebührenordnung über …".
    [GeneratedRegex(@"^(\S{4,}(?:gesetz|ordnung|gesetzbuch|satzung)) (?:für|über|zur|zum|des|der|vom|in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SpeakingBeginning();

    [GeneratedRegex(@" (18|19|20)\d\d$")]
    private static partial Regex Year();
}
