using System.Text.RegularExpressions;
using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Finds tables that were set with tabs, pipes or wide spaces; everything between them goes through the line joiner.</summary>
internal static partial class ColumnText
{
    private const int LeastRows = 3;

    /// <summary>The blocks of the lines; labels are still in the text.</summary>
    public static IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines)
    {
        var blocks = new List<TextBlock>();
        var running = new List<SourceLine>();
        for (var index = 0; index < lines.Count;)
        {
            var rows = RowsAt(lines, index);
            if (rows.Count < LeastRows)
            {
                running.Add(lines[index++]);
                continue;
            }

            blocks.AddRange(LineJoiner.Join(running, lines));
            running.Clear();
            var page = lines[index].Page;
            blocks.AddRange(rows.Select((cells, row) => TableBlocks.Row(cells, isHeader: row == 0 && TableBlocks.LooksLikeHeader(cells), page)));
            index += rows.Count;
        }

        blocks.AddRange(LineJoiner.Join(running, lines));
        return blocks;
    }

    private static List<string[]> RowsAt(IReadOnlyList<SourceLine> lines, int index)
    {
        var rows = new List<string[]>();
        while (index < lines.Count && CellsOf(lines[index].Text) is { Length: > 2 } cells && (rows.Count == 0 || Math.Abs(rows[0].Length - cells.Length) <= 1))
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
