using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Web.Features.Ask;

/// <summary>Rows that answer, with their neighbours in the table they come from.</summary>
/// <param name="Columns">The names of the columns; empty when the table has none.</param>
/// <param name="Rows">In the order of the table.</param>
public sealed record AnswerTable(IReadOnlyList<string> Columns, IReadOnlyList<AnswerRow> Rows)
{
    public bool HasNeighbours => Rows.Any(row => row.Statement is null);

    /// <summary>The name of a column; empty when the table has none there.</summary>
    public string ColumnOf(int place) => place < Columns.Count ? Columns[place] : string.Empty;

    public static AnswerTable Of(StatementGroup group)
    {
        var header = group.Statements[0].Lines() is [var names, _, ..] ? names : null;
        var hits = group.Statements.DistinctBy(statement => statement.Lines()[^1]).ToDictionary(statement => statement.Lines()[^1]);
        var blocks = TableAround(group.Statements[0].Citations[0].Source.Passage.Blocks, header, hits.Keys);
        IReadOnlyList<AnswerRow> rows = blocks.Count == 0
            ? [.. hits.Select(hit => new AnswerRow(StatementLines.Cells(hit.Key), hit.Value))]
            : [.. blocks.Where((_, place) => IsNear(blocks, place, hits)).Select(block => new AnswerRow(CellsOf(block), hits.GetValueOrDefault(block.Text)))];
        return new AnswerTable(header is null ? [] : StatementLines.Cells(header), rows);
    }

    // The rows of the one table that holds all hits; none when the passage keeps its table in another form.
    private static List<TextBlock> TableAround(IReadOnlyList<TextBlock> blocks, string? header, ICollection<string> hits)
    {
        var rows = blocks
            .SkipWhile(block => header is not null && !(block.Kind == BlockKind.TableHeader && block.Text == header))
            .SkipWhile(block => block.Kind != BlockKind.TableRow)
            .TakeWhile(block => block.Kind == BlockKind.TableRow)
            .ToList();
        return hits.All(hit => rows.Any(row => row.Text == hit)) ? rows : [];
    }

    private static bool IsNear(List<TextBlock> rows, int place, Dictionary<string, Statement> hits) =>
        rows.Skip(place - 1).Take(place == 0 ? 2 : 3).Any(row => hits.ContainsKey(row.Text));

    private static IReadOnlyList<string> CellsOf(TextBlock row) => row.Cells.Count > 0 ? row.Cells : StatementLines.Cells(row.Text);
}
