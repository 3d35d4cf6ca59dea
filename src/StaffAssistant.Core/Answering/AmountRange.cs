using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>
/// An amount in euros that a question names, and whether the row of a table speaks of a range with it: "mehr als 100 bis 2.500 Euro" in a cell, or a bound in a
/// column that is headed "bis" or "ab", where the nearest bound counts.
/// </summary>
internal sealed partial class AmountRange
{
    private readonly decimal? _asked;

    private AmountRange(decimal? asked) => _asked = asked;

    /// <summary>The amount in a question; the last one when it names several.</summary>
    public static AmountRange AskedIn(string question) =>
        new(Amount().Matches(question) is { Count: > 0 } matches ? Parse(matches[^1].Groups[1].Value) : null);

    /// <summary>1 when the range of the row holds the amount, -1 when it leaves the amount out, 0 when the row names no range.</summary>
    /// <param name="unit">The row.</param>
    /// <param name="units">All units of its passage.</param>
    public int Fit(QuoteUnit unit, IReadOnlyList<QuoteUnit> units)
    {
        if (_asked is not { } amount || unit.Form != StatementForm.Table)
            return 0;
        foreach (var cell in Cells(unit.Lines[^1]))
        {
            if (RangeOf(cell) is var (above, to))
                return amount > above && amount <= to ? 1 : -1;
        }

        return FitOfBound(amount, unit, units);
    }

    private static int FitOfBound(decimal amount, QuoteUnit unit, IReadOnlyList<QuoteUnit> units)
    {
        if (unit.Lines.Count < 2 || Array.FindIndex(Cells(unit.Lines[0]), head => Bound().IsMatch(head)) is not (>= 0 and var column) || BoundOf(unit, column) is not { } bound)
            return 0;
        var isUpper = Bound().Match(Cells(unit.Lines[0])[column]).Value.StartsWith("bis", StringComparison.OrdinalIgnoreCase);
        var holding = units.Where(other => other.Group == unit.Group).Select(other => BoundOf(other, column)).OfType<decimal>().Where(other => isUpper ? amount <= other : amount >= other).ToList();
        return holding.Count > 0 && bound == (isUpper ? holding.Min() : holding.Max()) ? 1 : -1;
    }

    private static decimal? BoundOf(QuoteUnit row, int column) =>
        Cells(row.Lines[^1]) is var cells && column < cells.Length && Amount().Match(cells[column]) is { Success: true } match ? Parse(match.Groups[1].Value) : null;

    private static string[] Cells(string line) => line.Split(TextBlock.CellSeparator);

    private static (decimal Above, decimal To)? RangeOf(string cell)
    {
        var match = Range().Match(cell);
        if (!match.Success)
            return null;
        var above = match.Groups["above"].Success ? Parse(match.Groups["above"].Value) : 0;
        var to = match.Groups["to"].Success ? Parse(match.Groups["to"].Value) : decimal.MaxValue;
        return above is { } from && to is { } until ? (from, until) : null;
    }

    private static decimal? Parse(string number) =>
        decimal.TryParse(number.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.').TrimEnd('.'), CultureInfo.InvariantCulture, out var value) ? value : null;

    // A head that ends in its bound, or is nothing else: "Bescheide bis", "ab", "bis zu (Euro)".
    [GeneratedRegex(@"\b(bis( zu)?|ab)\b(?=\W*(Euro|€)?\W*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bound();

    [GeneratedRegex(@"(\d[\d.,]*)\s*(Euro|€)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"^\s*((über|mehr als|ab)\s+(?<above>\d[\d.,]*)(\s*(Euro|€))?(\s+bis\s+(zu\s+)?(?<to>\d[\d.,]*))?|bis(\s+zu)?\s+(?<to>\d[\d.,]*)|(?<above>\d[\d.,]*)(\s*(Euro|€))?\s*(–|-|bis)\s*(?<to>\d[\d.,]*))\s*(Euro|€)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
