using System.Globalization;
using System.Text.RegularExpressions;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Core.Answering;

/// <summary>An amount in euros that a question names, and whether the row of a table speaks of a range with it ("mehr als 100 bis 2.500 Euro").</summary>
internal sealed partial class AmountRange
{
    private readonly decimal? _asked;

    private AmountRange(decimal? asked) => _asked = asked;

    /// <summary>The amount in a question; the last one when it names several.</summary>
    public static AmountRange AskedIn(string question) =>
        new(Amount().Matches(question) is { Count: > 0 } matches ? Parse(matches[^1].Groups[1].Value) : null);

    /// <summary>1 when a cell of the row holds a range with the amount, -1 when its range leaves the amount out, 0 when neither.</summary>
    public int Fit(QuoteUnit unit)
    {
        if (_asked is not { } amount || unit.Form != StatementForm.Table)
            return 0;
        foreach (var cell in unit.Lines[^1].Split(TextBlock.CellSeparator))
        {
            if (RangeOf(cell) is var (above, to))
                return amount > above && amount <= to ? 1 : -1;
        }

        return 0;
    }

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

    [GeneratedRegex(@"(\d[\d.,]*)\s*(Euro|€)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(
        @"^\s*((über|mehr als|ab)\s+(?<above>\d[\d.,]*)(\s*(Euro|€))?(\s+bis\s+(zu\s+)?(?<to>\d[\d.,]*))?|bis(\s+zu)?\s+(?<to>\d[\d.,]*)|(?<above>\d[\d.,]*)(\s*(Euro|€))?\s*(–|-|bis)\s*(?<to>\d[\d.,]*))\s*(Euro|€)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
