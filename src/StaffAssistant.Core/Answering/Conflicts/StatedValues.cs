using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Core.Answering.Conflicts;

/// <summary>Reads the amounts, shares, periods and times of day that a text states.</summary>
internal static partial class StatedValues
{
    private const int MinutesOfHour = 60;

    private static readonly FrozenDictionary<string, decimal> Words = new (string Word, decimal Value)[]
    {
        ("ein", 1), ("eine", 1), ("einem", 1), ("einen", 1), ("einer", 1), ("eines", 1), ("anderthalb", 1.5m), ("zwei", 2), ("zweieinhalb", 2.5m), ("drei", 3), ("vier", 4), ("funf", 5),
        ("sechs", 6), ("sieben", 7), ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11), ("zwolf", 12), ("vierzehn", 14), ("funfzehn", 15), ("achtzehn", 18), ("zwanzig", 20),
        ("einundzwanzig", 21), ("vierundzwanzig", 24), ("dreissig", 30), ("sechsunddreissig", 36), ("vierzig", 40), ("funfzig", 50), ("sechzig", 60), ("neunzig", 90), ("hundert", 100),
    }.ToFrozenDictionary(number => number.Word, number => number.Value, StringComparer.Ordinal);

    /// <summary>The values in order; none when the text states none.</summary>
    public static IReadOnlyList<StatedValue> In(string text) =>
        [.. Value().Matches(text).Select(ValueOf).Concat(Clock().Matches(text).Select(TimeOf)).OfType<StatedValue>().OrderBy(value => value.Start)];

    private static StatedValue? ValueOf(Match match)
    {
        var (_, dimension, factor) = ValueUnits.Of(match.Groups["unit"].Value);
        return AmountOf(match.Groups["number"].Value) is { } amount
            ? new StatedValue(dimension, amount * factor, BoundOf(match), match.Groups["number"].Index, match.Index + match.Length)
            : null;
    }

    private static StatedValue? TimeOf(Match match)
    {
        var minutes = match.Groups["minutes"] is { Success: true } said ? int.Parse(said.Value, CultureInfo.InvariantCulture) : 0;
        return new StatedValue(
            ValueDimension.Clock, (int.Parse(match.Groups["hours"].Value, CultureInfo.InvariantCulture) * MinutesOfHour) + minutes, BoundOf(match), match.Groups["hours"].Index, match.Index + match.Length);
    }

    private static ValueBound BoundOf(Match match) =>
        match.Groups["least"].Success ? ValueBound.Least : match.Groups["most"].Success ? ValueBound.Most : ValueBound.None;

    private static decimal? AmountOf(string number)
    {
        if (!char.IsAsciiDigit(number[0]))
            return Words.TryGetValue(TextNormalizer.Fold(number), out var word) ? word : null;
        var digits = number.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(digits, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private const string Bound =
        @"(\b((?<most>nicht mehr als|höchstens|maximal|bis zu|bis|innerhalb von|innerhalb|binnen|spätestens( nach)?)|(?<least>mindestens|wenigstens|mehr als|über|ab|frühestens( nach)?))( jedoch| einem Wert von| einem Betrag von)?\s+)?";

    [GeneratedRegex(Bound + @"\b(?<number>\d+(\.\d{3})*(,\d+)?|\p{L}+)\s*(?<=[\s\d])(?<unit>" + ValueUnits.Pattern + @")(?![\p{L}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Value();

    [GeneratedRegex(Bound + @"\b(?<hours>[01]?\d|2[0-4])([:.](?<minutes>[0-5]\d))?\s+Uhr\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
