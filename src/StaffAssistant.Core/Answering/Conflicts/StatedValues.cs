using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>Reads the amounts, shares and periods that a sentence states.</summary>
internal static partial class StatedValues
{
    private static readonly FrozenDictionary<string, decimal> Words = new (string Word, decimal Value)[]
    {
        ("ein", 1), ("eine", 1), ("einem", 1), ("einen", 1), ("einer", 1), ("eines", 1), ("zwei", 2), ("drei", 3), ("vier", 4), ("funf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8),
        ("neun", 9), ("zehn", 10), ("elf", 11), ("zwolf", 12), ("vierzehn", 14), ("funfzehn", 15), ("achtzehn", 18), ("zwanzig", 20), ("dreissig", 30), ("sechzig", 60),
    }.ToFrozenDictionary(number => number.Word, number => number.Value, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (ValueDimension Dimension, decimal Factor)> Units = new (string Unit, ValueDimension Dimension, decimal Factor)[]
    {
        ("euro", ValueDimension.Money, 100), ("€", ValueDimension.Money, 100), ("cent", ValueDimension.Money, 1), ("prozent", ValueDimension.Share, 1), ("%", ValueDimension.Share, 1),
        ("stunde", ValueDimension.Time, 1), ("tag", ValueDimension.Time, 24), ("kalendertag", ValueDimension.Time, 24), ("woche", ValueDimension.Time, 168), ("monat", ValueDimension.Time, 720),
        ("jahr", ValueDimension.Time, 8760), ("kalenderjahr", ValueDimension.Time, 8760), ("arbeitstag", ValueDimension.WorkingTime, 8), ("werktag", ValueDimension.WorkingTime, 8),
    }.ToFrozenDictionary(unit => unit.Unit, unit => (unit.Dimension, unit.Factor), StringComparer.Ordinal);

    /// <summary>The values in order; none when the sentence states none.</summary>
    public static IReadOnlyList<StatedValue> In(string sentence) =>
        [.. Value().Matches(sentence).Select(match => ValueOf(match.Groups["number"].Value, match.Groups["unit"].Value)).OfType<StatedValue>()];

    private static StatedValue? ValueOf(string number, string unit)
    {
        var (dimension, factor) = Units[unit.ToLowerInvariant() is ['e', 'u', ..] or ['€'] or ['c', ..] or ['p', ..] or ['%'] ? unit.ToLowerInvariant() : Singular(unit)];
        return AmountOf(number) is { } amount ? new StatedValue(dimension, amount * factor) : null;
    }

    private static string Singular(string unit) => Units.Keys.Where(key => unit.StartsWith(key, StringComparison.OrdinalIgnoreCase)).MaxBy(key => key.Length)!;

    private static decimal? AmountOf(string number)
    {
        if (!char.IsAsciiDigit(number[0]))
            return Words.TryGetValue(TextNormalizer.Fold(number), out var word) ? word : null;
        var digits = number.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(digits, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(
        @"\b(?<number>\d+(\.\d{3})*(,\d+)?|\p{L}+)\s+(?<unit>Euro|€|Cent|Prozent|%|Stunden?|Tage?n?|Kalendertage?n?|Arbeitstage?n?|Werktage?n?|Wochen?|Monate?n?s?|Jahre?n?s?|Kalenderjahre?n?s?)(?![\p{L}\d])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
