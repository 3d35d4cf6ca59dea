using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Rewriting;

/// <summary>
/// Compares what must be the same in a text and in what was made of it, whatever the language: numbers (in figures or, in German and English, as words), days, amounts
/// with their currency, abbreviations of laws, names of persons. Whether both mean the same it cannot tell.
/// </summary>
public static partial class FactCheck
{
    private static readonly string[][] Months =
    [
        ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "dezember"],
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["ocak", "şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"],
        ["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
        ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ];

    private static readonly Dictionary<string, int> MonthNumbers = Months.SelectMany(names => names.Index()).DistinctBy(name => name.Item, StringComparer.OrdinalIgnoreCase).ToDictionary(name => name.Item, name => name.Index + 1, StringComparer.OrdinalIgnoreCase);

    private static readonly Regex NamedDay = new(
        string.Format(CultureInfo.InvariantCulture, @"(?<!\d)(\d{{1,2}})(?:\.|st|nd|rd|th)?\s(?:of\s|de\s)?({0})\b,?(?:\s(\d{{4}}))?|\b({0})\s(\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s(\d{{4}}))?", string.Join('|', MonthNumbers.Keys)),
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Dictionary<string, string> EnglishNumbers =
        "two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 fourteen=14 fifteen=15 twenty=20 thirty=30 forty=40 fifty=50 hundred=100"
            .Split(' ').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>What stands on one side only, in order of the sides; empty when all is the same.</summary>
    public static IReadOnlyList<Deviation> Compare(string original, string rewritten)
    {
        var (old, now) = (FactsOf(original), FactsOf(rewritten));
        return
        [
            .. Missing(old.Days, now.Days, DeviationKind.Missing), .. Missing(old.Figures, now.All, DeviationKind.Missing), .. Missing(old.Amounts, now.Amounts, DeviationKind.Missing),
            .. Missing(old.Laws, now.Laws, DeviationKind.Missing), .. NamesMissing(original, rewritten),
            .. Missing(now.Days, old.Days, DeviationKind.Added), .. Missing(now.Figures, old.All, DeviationKind.Added), .. Missing(now.Amounts, old.Amounts, DeviationKind.Added),
            .. Missing(now.Laws, old.Laws, DeviationKind.Added),
        ];
    }

    /// <summary>True when a text holds something that can be compared.</summary>
    public static bool HasFacts(string text) => FactsOf(text) is var facts && (facts.Days.Count > 0 || facts.Figures.Count > 0 || facts.Laws.Count > 0 || PersonsOf(text).Any());

    private static IEnumerable<Deviation> Missing(Dictionary<string, string> some, Dictionary<string, string> others, DeviationKind kind) =>
        some.Where(fact => !others.ContainsKey(fact.Key)).Select(fact => new Deviation(kind, fact.Value));

    private static IEnumerable<Deviation> NamesMissing(string original, string rewritten) =>
        PersonsOf(original).Where(name => !rewritten.Contains(name, StringComparison.OrdinalIgnoreCase)).Distinct().Select(name => new Deviation(DeviationKind.Missing, name));

    private static IEnumerable<string> PersonsOf(string text) => PersonalDataFinder.Find(text).Where(span => span.Kind == PersonalDataKind.Person).Select(span => span.In(text));

    private static Stated FactsOf(string text)
    {
        var stated = new Stated([], [], [], [], []);
        var rest = NamedDay.Replace(AsciiDigits(TextNormalizer.Normalize(text)), match => AddNamedDay(match, stated));
        rest = NumberDay().Replace(rest, match => AddDay(match, match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, stated));
        rest = IsoDay().Replace(rest, match => AddDay(match, match.Groups[3].Value, match.Groups[2].Value, match.Groups[1].Value, stated));
        foreach (Match amount in Amount().Matches(rest))
            stated.Amounts[Canonical(amount.Groups[1].Value + amount.Groups[2].Value)] = amount.Value.Trim();
        foreach (Match number in Number().Matches(rest))
            stated.Figures[Canonical(number.Value)] = stated.All[Canonical(number.Value)] = number.Value;
        foreach (Match word in Word().Matches(rest))
            AddWord(word.Value, stated);
        foreach (Match law in Law().Matches(rest))
            stated.Laws[law.Value] = law.Value;
        return stated;
    }

    private static void AddWord(string word, Stated stated)
    {
        var digits = EnglishNumbers.GetValueOrDefault(word) ?? NumberWords.DigitsOf(TextNormalizer.Fold(word));
        if (digits is not null)
            stated.All[digits] = word;
    }

    private static string AddNamedDay(Match match, Stated stated)
    {
        var name = match.Groups[2].Value + match.Groups[4].Value;
        var day = match.Groups[1].Value + match.Groups[5].Value;
        return MonthNumbers.TryGetValue(name, out var month)
            ? AddDay(match, day, month.ToString(CultureInfo.InvariantCulture), match.Groups[3].Value + match.Groups[6].Value, stated)
            : match.Value;
    }

    private static string AddDay(Match match, string day, string month, string year, Stated stated)
    {
        stated.Days[$"{int.Parse(day, CultureInfo.InvariantCulture)}.{int.Parse(month, CultureInfo.InvariantCulture)}.{(year.Length == 2 ? "20" + year : year)}"] = match.Value.Trim();
        return " ";
    }

    private static string AsciiDigits(string text) => string.Concat(text.Select(sign => char.IsDigit(sign) && !char.IsAsciiDigit(sign) ? (char)('0' + (int)char.GetNumericValue(sign)) : sign));

    // "1.000,50" and "1,000.50", "14,00" and "14" are the same; what is no amount ("3.2.1") stays as it is.
    private static string Canonical(string number)
    {
        var plain = number.Replace(" ", string.Empty, StringComparison.Ordinal).Trim('.', ',', ':', '/', '-');
        var separators = plain.Where(sign => sign is '.' or ',').ToList();
        if (separators.Count == 0 || plain.Any(sign => sign is not ('.' or ',') && !char.IsAsciiDigit(sign)))
            return plain;
        var parts = plain.Split('.', ',');
        var isGrouped = parts[0].Length is > 0 and <= 3 && parts.Skip(1).All(part => part.Length == 3) && separators.Distinct().Count() == 1;
        var isMixed = separators.Distinct().Count() == 2 && separators.SkipLast(1).Distinct().Count() == 1 && separators[^1] != separators[0];
        if (isGrouped)
            return string.Concat(parts);
        if (separators.Count > 1 && !isMixed)
            return plain;
        var cents = parts[^1].TrimEnd('0');
        return string.Concat(parts.SkipLast(1)) + (cents.Length == 0 ? string.Empty : "." + cents);
    }

    [GeneratedRegex(@"(?<![\d.,])(\d{1,2})[./](0?[1-9]|1[0-2])[./](?:(\d{4}|\d{2})(?!\d))?(?![\d])", RegexOptions.CultureInvariant)]
    private static partial Regex NumberDay();

    [GeneratedRegex(@"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(\d[\d.,]*)\s?(?:€|EUR\b|[Ee]uros?\b|avro\b|євро\b|يورو)|(?:€|EUR)\s?(\d[\d.,]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\d(?:[\d.,:/-]*\d)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(?!EUR\b)(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{Lu}\p{L}{1,9}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Law();

    private sealed record Stated(Dictionary<string, string> Days, Dictionary<string, string> Figures, Dictionary<string, string> All, Dictionary<string, string> Amounts, Dictionary<string, string> Laws);
}
