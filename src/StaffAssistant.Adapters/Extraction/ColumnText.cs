using System.Text.RegularExpressions;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Finds tables that were set with tabs, pipes or wide spaces in a plain text; everything between them goes through the line joiner.</summary>
internal static partial class ColumnText
{
    private const int LeastRows = 3;

    /// <summary>The blocks of the text; labels are still in it.</summary>
    public static IReadOnlyList<TextBlock> Read(IReadOnlyList<string> lines)
    {
        var blocks = new List<TextBlock>();
        var running = new List<SourceLine>();
        for (var index = 0; index < lines.Count;)
        {
            var rows = RowsAt(lines, index);
            if (rows.Count < LeastRows)
            {
                running.Add(new SourceLine(lines[index++]));
                continue;
            }

            blocks.AddRange(LineJoiner.Join(running));
            running.Clear();
            blocks.AddRange(rows.Select((cells, row) => TableBlocks.Row(cells, isHeader: row == 0 && TableBlocks.LooksLikeHeader(cells))));
            index += rows.Count;
        }

        blocks.AddRange(LineJoiner.Join(running));
        return blocks;
    }

    private static List<string[]> RowsAt(IReadOnlyList<string> lines, int index)
    {
        var rows = new List<string[]>();
        while (index < lines.Count && CellsOf(lines[index]) is { Length: > 2 } cells && (rows.Count == 0 || Math.Abs(rows[0].Length - cells.Length) <= 1))
        {
            rows.Add(cells);
            index++;
        }

        return rows;
    }

    private static string[] CellsOf(string line) =>
        Gap().Split(line.Trim().Trim('|')).Select(TextCleaner.Line).Where(cell => cell.Length > 0).ToArray();

    [GeneratedRegex(@"\t+|\s*\|\s*|\s{3,}")]
    private static partial Regex Gap();
}
