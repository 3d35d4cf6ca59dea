using StaffAssistant.Core.Ingestion.Structure;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Makes blocks of the rows of a sheet: lines above a table, column names, rows, headings between them. A null is an empty row.</summary>
/// <param name="blocks">Where the blocks go.</param>
/// <param name="firstRowNames">True where the first row names the columns by custom, unless it holds figures.</param>
internal sealed class SheetLayout(BlockCollector blocks, bool firstRowNames = false)
{
    private const int DeepestOwnHeading = 4;
    private const int LongestHeader = 40;

    private IReadOnlyList<int> _columns = [];
    private string[]? _names;
    private bool _namesShown;
    private bool _afterGap = true;

    /// <summary>Writes the rows of one sheet.</summary>
    public void Write(IReadOnlyList<SheetRow?> rows)
    {
        _columns = [.. rows.OfType<SheetRow>().Where(row => !row.HasOneText).SelectMany(row => row.Cells.Keys).Distinct().Order()];
        (_names, _namesShown, _afterGap) = (null, false, true);
        for (var index = 0; index < rows.Count; index++)
        {
            if (rows[index] is not { Cells.Count: > 0 } row)
            {
                _afterGap = true;
                continue;
            }

            index += Write(row, Next(rows, index));
            _afterGap = false;
        }
    }

    // Returns how many further rows it used up.
    private int Write(SheetRow row, SheetRow? next)
    {
        if (_columns.Count < 2)
        {
            foreach (var cell in row.Cells.Values)
                blocks.Add(BlockKind.Paragraph, cell.Text);
        }
        else if (row.HasOneText && IsLine(row))
        {
            WriteLine(row, next);
        }
        else if (IsHeader(row, next))
        {
            var goesOn = row.Repeated.Count > 0 && next is { HasFigure: false } && next.Cells.Values.All(cell => cell.MayNameColumn);
            _names = NamesOf(row, goesOn ? next : null);
            _namesShown = false;
            return goesOn ? 1 : 0;
        }
        else
        {
            WriteRow(row);
        }

        return 0;
    }

    // A lone cell in the middle of a table is a row like any other, unless it is set like a heading or stands in front of the table.
    private bool IsLine(SheetRow row) => _names is null || _afterGap || row.IsMergedAcross || row.IsBold || row.Cells.Values.First().Text.Length > 120;

    private void WriteLine(SheetRow row, SheetRow? next)
    {
        var cell = row.Cells.Values.First();
        var isHeading = (cell.IsBold || row.IsMergedAcross) && !cell.IsFigure && next is not null && TypedHeadings.ReadsLikeHeading(cell.Text);
        blocks.Add(isHeading ? BlockKind.Heading : BlockKind.Paragraph, cell.Text, isHeading ? _names is null ? DeepestOwnHeading - 1 : DeepestOwnHeading : 0);
        _namesShown = false;
    }

    private void WriteRow(SheetRow row)
    {
        var cells = _columns.Select(row.TextOf).ToArray();
        if (_names is not null && IsWide(_names))
        {
            blocks.Add(BlockKind.Paragraph, string.Join("; ", _names.Zip(cells).Where(pair => pair.Second.Length > 0).Select(pair => pair.First.Length == 0 ? pair.Second : $"{pair.First}: {pair.Second}")));
            return;
        }

        if (_names is not null && !_namesShown)
            blocks.Add(TableBlocks.Row(_names, isHeader: true));
        _namesShown = true;
        blocks.Add(TableBlocks.Row(cells, isHeader: false));
    }

    // Column names too many to be said again above each group of rows stand in front of each value.
    private static bool IsWide(string[] names) => names.Sum(name => name.AsSpan().Count(' ') + 1) > LongestHeader;

    private bool IsHeader(SheetRow row, SheetRow? next)
    {
        if (next is null || row.HasOneText || !row.Cells.Values.All(cell => cell.MayNameColumn) || !row.Cells.Values.First().Text.Any(char.IsLetter))
            return false;
        if (row.IsBold && !next.IsBold)
            return true;
        if (_names is not null)
            return false;
        return (!row.HasFigure && (firstRowNames || next.HasFigure)) || TableBlocks.LooksLikeHeader([.. row.Cells.Values.Select(cell => cell.Text)]);
    }

    private string[] NamesOf(SheetRow row, SheetRow? second) => second is null
        ? [.. _columns.Select(row.TextOf)]
        : [.. _columns.Select(column => string.Join(' ', new[] { row.TextOf(column), second.TextOf(column) }.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)))];

    private static SheetRow? Next(IReadOnlyList<SheetRow?> rows, int index) => index + 1 < rows.Count && rows[index + 1] is { Cells.Count: > 0 } next ? next : null;
}
