namespace StaffAssistant.Core.Answering;

/// <summary>
/// Puts chosen units in order: passages by their best unit, units as they stand in the passage. Rows of one table and items of one list are one statement
/// under their common first line; the same words from two passages are one statement with two proofs.
/// </summary>
internal static class ReadingOrder
{
    public static IEnumerable<ProposedStatement> Of(IReadOnlyList<ScoredUnit> chosen) => chosen
        .GroupBy(unit => unit.Unit.Rank)
        .OrderByDescending(passage => passage.Max(unit => unit.Score))
        .SelectMany(passage => passage.Select(unit => unit.Unit).OrderBy(unit => unit.Ordinal).GroupBy(unit => unit.Group > 0 ? (unit.Group, 0) : (0, unit.Ordinal)))
        .Select(StatementOf)
        .GroupBy(statement => QuoteText.Normalize(statement.Text))
        .Select(same => same.First() with { Quotes = [.. same.SelectMany(statement => statement.Quotes)] });

    private static ProposedStatement StatementOf(IEnumerable<QuoteUnit> together)
    {
        var units = together.ToList();
        var head = units[0].Lines.Count > 1 ? units[0].Lines.Take(1) : [];
        var lines = units.Count == 1 ? units[0].Lines : [.. head, .. units.Select(unit => unit.Lines[^1])];
        return new ProposedStatement(string.Join('\n', lines), units[0].Form, [.. lines.Select(line => new ProposedQuote(units[0].Passage.Source.Passage.Id, line))]);
    }
}
