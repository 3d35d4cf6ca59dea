using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>Makes blocks of table rows.</summary>
internal static class TableBlocks
{
    /// <summary>A row as a block.</summary>
    public static TextBlock Row(IReadOnlyList<string> cells, bool isHeader, int? page = null) =>
        new(isHeader ? BlockKind.TableHeader : BlockKind.TableRow, string.Join(TextBlock.CellSeparator, cells)) { Cells = cells, Page = page };

    /// <summary>True when every cell holds words and none a figure: column names.</summary>
    public static bool LooksLikeHeader(IReadOnlyList<string> cells) =>
        cells.Count > 0 && cells.All(cell => cell.Length is > 0 and <= 80 && char.IsLetter(cell[0]) && !cell.Any(char.IsDigit));
}
