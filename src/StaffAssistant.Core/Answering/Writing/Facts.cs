using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What a text states that can be compared letter by letter: numbers with their units, dates, places in rules.</summary>
internal sealed partial class Facts
{
    private static readonly string[] Months = ["januar", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"];

    private Facts(Dictionary<string, int> figures, HashSet<string> references) => (Figures, References) = (figures, references);

    /// <summary>Numbers ("14"), codes ("a1"), numbers with their unit ("14 euro"), dates ("31.10." and, where the year is said, "31.10.2026"), each with how often it stands there.</summary>
    public IReadOnlyDictionary<string, int> Figures { get; }

    /// <summary>"§ 5", "abs 2", "da 3.2" and the like.</summary>
    public IReadOnlySet<string> References { get; }

    public static Facts Of(string text)
    {
        var folded = Fold(text);
        var references = Reference().Matches(folded).Select(match => $"{MarkOf(match.Groups[1].Value)} {match.Groups[2].Value.TrimEnd('.')}").ToHashSet(StringComparer.Ordinal);
        var figures = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Match match in Code().Matches(folded))
            Add(match.Value, figures);
        var rest = Reference().Replace(WithoutDates(folded, figures), " ");
        foreach (Match match in Figure().Matches(rest))
            AddFigure(match, figures);
        foreach (Match match in NumberWord().Matches(rest))
            AddFigure(NumberWords.DigitsOf(TextNormalizer.Fold(match.Groups[1].Value)), match.Groups[2].Value, figures);
        return new Facts(figures, references);
    }

    private static string Fold(string text) => TextNormalizer.Normalize(text).ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    private static string WithoutDates(string folded, Dictionary<string, int> figures)
    {
        var rest = WordDate().Replace(folded, match => AddDate(match.Groups[1].Value, $"{Array.IndexOf(Months, match.Groups[2].Value) + 1}", match.Groups[3].Value, figures));
        return NumberDate().Replace(rest, match => AddDate(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, figures));
    }

    private static string AddDate(string day, string month, string year, Dictionary<string, int> figures)
    {
        var date = $"{int.Parse(day, CultureInfo.InvariantCulture)}.{int.Parse(month, CultureInfo.InvariantCulture)}.";
        Add(date, figures);
        if (year.Length > 0)
            Add(date + (year.Length == 2 ? "20" + year : year), figures);
        return " ";
    }

    private static void AddFigure(Match match, Dictionary<string, int> figures) =>
        AddFigure(Numbers.Canonical(match.Groups[1].Value.TrimEnd('.', ',', ':', '-', '/')), match.Groups[2].Value, figures);

    private static void AddFigure(string? number, string unit, Dictionary<string, int> figures)
    {
        if (number is null)
            return;
        Add(number, figures);
        if (UnitOf(unit) is { } known)
            Add($"{number} {known}", figures);
    }

    private static void Add(string figure, Dictionary<string, int> figures) => figures[figure] = figures.GetValueOrDefault(figure) + 1;

    private static string? UnitOf(string word) => word switch
    {
        "" => null,
        "€" or "eur" or "euro" or "euros" => "euro",
        "%" or "prozent" or "vom" => "prozent",
        "km" => "kilometer",
        "h" or "std" => "stunde",
        _ => Units.FirstOrDefault(unit => word.StartsWith(unit, StringComparison.Ordinal)),
    };

    private static readonly string[] Units =
        ["cent", "stunde", "minute", "kalendertag", "arbeitstag", "werktag", "tag", "woche", "monat", "jahr", "kilometer", "meter", "person", "kind", "quadratmeter", "punkt", "seite", "angebot", "stelle"];

    private static string MarkOf(string mark) => mark.TrimEnd('.') switch
    {
        "§§" or "§" or "paragraf" or "paragraph" => "§",
        "absatz" or "abs" => "abs",
        "nummer" or "nr" => "nr",
        "artikel" or "art" => "art",
        "ziffer" or "ziff" => "ziffer",
        var other => other,
    };

    [GeneratedRegex(@"(§§?|\b(?:paragra[fp]h?|absatz|abs\.?|nummer|nr\.?|artikel|art\.?|ziffer|ziff\.?|anlage|abschnitt|satz|da|dv|rs)) ?(\d[\d.\-/]*[a-z]?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<![\p{L}\d])\p{L}{1,4}-?\d[\d./-]*\p{L}?(?![\p{L}\d])", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(\d{1,2})\. ?(januar|februar|maerz|april|mai|juni|juli|august|september|oktober|november|dezember)(?: (\d{4}))?", RegexOptions.CultureInvariant)]
    private static partial Regex WordDate();

    [GeneratedRegex(@"\b(\d{1,2})\.(1[0-2]|0?[1-9])\.(\d{4}|\d{2})?(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex NumberDate();

    [GeneratedRegex(@"(?<![\p{L}\d])(\d[\d.,:/-]*)(?:\s?(%|€|[\p{L}]+))?", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    [GeneratedRegex(@"\b(zwei|drei|vier|fuenf|sechs|sieben|acht|neun|zehn|elf|zwoelf|vierzehn|fuenfzehn|zwanzig|dreissig|vierzig|fuenfzig|hundert)\b(?: (\p{L}+))?", RegexOptions.CultureInvariant)]
    private static partial Regex NumberWord();
}
