using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Rewriting;

/// <summary>Finds what a text states that must be the same in any words and any language, each with its place.</summary>
internal static partial class StatedFactReader
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

    /// <summary>The facts of a text in its order, and how many sentences it has.</summary>
    public static (IReadOnlyList<StatedFact> Facts, int Sentences) Read(string text)
    {
        var facts = new List<StatedFact>();
        var plain = AsciiDigits(TextNormalizer.Normalize(text));
        var sentences = SentenceSplitter.Split(plain);
        var rest = NamedDay.Replace(plain, match => AddNamedDay(match, facts));
        rest = NumberDay().Replace(rest, match => AddDay(match, match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value, facts));
        rest = IsoDay().Replace(rest, match => AddDay(match, match.Groups[3].Value, match.Groups[2].Value, match.Groups[1].Value, facts));
        var amounts = Amount().Matches(rest);
        foreach (Match amount in amounts)
            facts.Add(new StatedFact(StatedKind.Amount, Canonical(amount.Groups[1].Value + amount.Groups[2].Value), amount.Value.Trim(), amount.Index));
        foreach (Match number in Number().Matches(rest))
            facts.Add(FigureOf(number, amounts, rest));
        foreach (Match word in Word().Matches(rest))
        {
            if ((EnglishNumbers.GetValueOrDefault(word.Value) ?? NumberWords.DigitsOf(TextNormalizer.Fold(word.Value))) is { } digits)
                facts.Add(new StatedFact(StatedKind.Figure, digits, word.Value, word.Index) { IsWord = true });
        }

        facts.AddRange(Law().Matches(rest).Select(law => new StatedFact(StatedKind.Law, law.Value, law.Value, law.Index)));
        return ([.. facts.OrderBy(fact => fact.At).Select(fact => fact with { Sentence = sentences.TakeWhile(span => span.End <= fact.At).Count() })], sentences.Count);
    }

    // The number of an amount is said with its currency.
    private static StatedFact FigureOf(Match number, MatchCollection amounts, string text)
    {
        var amount = amounts.FirstOrDefault(match => match.Index <= number.Index && number.Index < match.Index + match.Length);
        return new StatedFact(StatedKind.Figure, Canonical(number.Value), amount?.Value.Trim() ?? number.Value, number.Index)
        {
            Use = amount is not null ? FigureUse.Amount : SectionAhead().IsMatch(text.AsSpan(0, number.Index)) ? FigureUse.Section : FigureUse.Other,
        };
    }

    private static string AddNamedDay(Match match, List<StatedFact> facts)
    {
        var name = match.Groups[2].Value + match.Groups[4].Value;
        var day = match.Groups[1].Value + match.Groups[5].Value;
        return MonthNumbers.TryGetValue(name, out var month)
            ? AddDay(match, day, month.ToString(CultureInfo.InvariantCulture), match.Groups[3].Value + match.Groups[6].Value, facts)
            : match.Value;
    }

    // Blanks of the same length stay, so that all places are those of the text.
    private static string AddDay(Match match, string day, string month, string year, List<StatedFact> facts)
    {
        var key = $"{int.Parse(day, CultureInfo.InvariantCulture)}.{int.Parse(month, CultureInfo.InvariantCulture)}.{(year.Length == 2 ? "20" + year : year)}";
        facts.Add(new StatedFact(StatedKind.Day, key, match.Value.Trim(), match.Index));
        return new string(' ', match.Length);
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

    [GeneratedRegex(@"(?:§|\b(?:Abs\.?|Absatz|Absätze|Art\.?|Artikel|Nr\.?|Nummer|Satz|sections?|subsections?|paragraphs?|articles?|par\.|ust\.|madde|ст\.))\s?(?:\d+\p{L}?\s?\()?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.RightToLeft)]
    private static partial Regex SectionAhead();
}
