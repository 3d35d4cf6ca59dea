using System.Text.RegularExpressions;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Language.References;

namespace StaffAssistant.Core.Texts;

/// <summary>Finds what a German text states in numbers: amounts, lengths of time, days, percentages, references, other numbers.</summary>
public static partial class FactReader
{
    private static readonly string[] Months = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];

    private static readonly (FactKind Kind, Regex Pattern, Func<Match, string> Key)[] Patterns =
    [
        (FactKind.Date, Day(), DayKey),
        (FactKind.Date, NamedDay(), NamedDayKey),
        (FactKind.Date, IsoDay(), match => match.Value),
        (FactKind.Amount, Amount(), AmountKey),
        (FactKind.Share, Share(), match => Canonical(match.Groups[1].Value) + " %"),
        (FactKind.Duration, Duration(), DurationKey),
        (FactKind.Reference, House(), match => Plain(match.Value)),
        (FactKind.Number, Number(), match => Canonical(match.Value)),
    ];

    /// <summary>The facts of a text in the order in which they stand; no two of them overlap.</summary>
    public static IReadOnlyList<TextFact> Read(string text)
    {
        var (facts, taken) = (new List<TextFact>(), new bool[text.Length]);
        foreach (var reference in ReferenceReader.Read(text))
            Take(FactKind.Reference, Plain(reference.Span.In(text)), reference.Span);
        foreach (var (kind, pattern, key) in Patterns)
        {
            foreach (Match match in pattern.Matches(text))
                Take(kind, key(match), new TextSpan(match.Index, match.Length));
        }

        return [.. facts.OrderBy(fact => fact.Span.Start)];

        void Take(FactKind kind, string key, TextSpan span)
        {
            var place = taken.AsSpan(span.Start, span.Length);
            if (span.Length == 0 || place.Contains(true))
                return;
            place.Fill(true);
            facts.Add(new TextFact(kind, key, span));
        }
    }

    private static string DayKey(Match match) => $"{int.Parse(match.Groups[1].ValueSpan, null)}.{int.Parse(match.Groups[2].ValueSpan, null)}.{Year(match.Groups[3].Value)}";

    private static string NamedDayKey(Match match) => $"{int.Parse(match.Groups[1].ValueSpan, null)}.{Array.FindIndex(Months, match.Groups[2].Value.ToLowerInvariant().StartsWith) + 1}.{Year(match.Groups[3].Value)}";

    private static string Year(string year) => year.Length == 2 ? "20" + year : year;

    private static string AmountKey(Match match)
    {
        var unit = match.Groups[2].Value + match.Groups[3].Value;
        return Canonical(match.Groups[1].Value + match.Groups[4].Value) + (unit.StartsWith('C') || unit.StartsWith('c') ? " cent" : " euro");
    }

    private static string DurationKey(Match match)
    {
        var number = TextNormalizer.Fold(match.Groups[1].Value);
        var digits = number.StartsWith("ein", StringComparison.Ordinal) ? "1" : NumberWords.DigitsOf(number) ?? number;
        return $"{Canonical(digits)} {Unit().Match(match.Groups[2].Value.ToLowerInvariant()).Value}";
    }

    private static string Canonical(string number) => Numbers.Canonical(number.TrimEnd('.', ',', ':', '-', '/'));

    private static string Plain(string text) => Blanks().Replace(text, string.Empty).ToLowerInvariant().TrimEnd('.');

    [GeneratedRegex(@"(?<![\d.,])(\d{1,2})\.\s?(0?[1-9]|1[0-2])\.(?:\s?(\d{4}|\d{2}(?!\d)))?", RegexOptions.CultureInvariant)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<!\d)(\d{1,2})\.\s?(Jan(?:uar)?|Feb(?:ruar)?|März|Apr(?:il)?|Mai|Juni?|Juli?|Aug(?:ust)?|Sept?(?:ember)?|Okt(?:ober)?|Nov(?:ember)?|Dez(?:ember)?)\b\.?(?:\s(\d{4}))?", RegexOptions.CultureInvariant)]
    private static partial Regex NamedDay();

    [GeneratedRegex(@"(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<![\d.,])(\d[\d.,]*)(?:,-)?\s?(€|Euro|EUR|Cent|ct)(?![\p{L}])|(€|EUR)\s?(\d[\d.,]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"(?<![\d.,])(\d[\d.,]*)\s?(?:%|Prozent\b|v\.\s?H\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex(
        @"(?<![\p{L}\d])(\d[\d.,]*|eine[rsmn]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|hundert)\s?((?:Kalender|Arbeits|Werk|Wochen|Geschäfts|Bank)?(?:Sekunde|Minute|Stunde|Tage?|tage?|Woche|Monat|Quartal|Halbjahr|Jahre?)(?:s|n|en|es)?)(?![\p{L}])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Duration();

    [GeneratedRegex(@"^(?:kalender|arbeits|werk|wochen|geschäfts|bank)?(?:sekunde|minute|stunde|tag|woche|monat|quartal|halbjahr|jahr)", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(?:DA|DV|RS|RL|MB|HB|AGA|VV|LF)\s?\d[\d.\-]*\d?", RegexOptions.CultureInvariant)]
    private static partial Regex House();

    [GeneratedRegex(@"\d(?:[\d.,:/-]*\d)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
