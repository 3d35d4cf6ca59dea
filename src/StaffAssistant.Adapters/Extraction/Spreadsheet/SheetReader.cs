using System.Globalization;
using System.Xml;

namespace StaffAssistant.Adapters.Extraction.Spreadsheet;

/// <summary>Reads the part of one sheet piece by piece: what its cells show. Hidden rows and columns are left out.</summary>
internal sealed class SheetReader(XmlReader xml, SheetStyles styles, IReadOnlyList<string> strings, bool from1904, BlockCollector blocks)
{
    private const int LastColumn = 16_384;
    private const int MostRanges = 16_384;

    private readonly SheetGrid _grid = new(blocks);
    private readonly List<(int First, int Last)> _hiddenColumns = [];
    private int _row;

    /// <summary>The rows that show something.</summary>
    public IReadOnlyList<SheetRow?> Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
                continue;
            switch (xml.LocalName)
            {
                case "col" when IsHidden("width") && _hiddenColumns.Count < MostRanges:
                    _hiddenColumns.Add((Number("min") ?? 1, Number("max") ?? 1));
                    break;
                case "row":
                    ReadRow();
                    break;
                case "mergeCell":
                    Merge(xml.GetAttribute("ref"));
                    break;
            }
        }

        return _grid.Rows();
    }

    private void ReadRow()
    {
        var number = Number("r") ?? _row + 1;
        var isHidden = IsHidden("ht");
        var row = new SheetRow();
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            var column = 0;
            while (FlatXml.ToElementBelow(xml, depth))
            {
                if (xml.LocalName == "c")
                    column = ReadCell(row, column, isHidden);
            }
        }

        _row = _grid.Add(number, row);
    }

    // Returns the column behind the cell.
    private int ReadCell(SheetRow row, int next, bool rowIsHidden)
    {
        var column = SheetReference.ColumnOf(xml.GetAttribute("r")) ?? next;
        var style = styles[Number("s") ?? 0];
        var (type, value) = (xml.GetAttribute("t"), CellValue());
        if (column >= LastColumn)
            return column;
        var cell = Show(type, value, style);
        if (cell.IsEmpty)
            return column + 1;
        if (rowIsHidden || _hiddenColumns.Exists(range => column + 1 >= range.First && column + 1 <= range.Last))
            blocks.Warn(FileWarnings.HiddenCells);
        else if (style.IsInvisible)
            blocks.Warn(FileWarnings.HiddenText);
        else if (row.Cells.TryAdd(column, cell))
            _grid.Hold(cell.Text.Length);
        return column + 1;
    }

    private string CellValue()
    {
        if (xml.IsEmptyElement)
            return string.Empty;
        var depth = xml.Depth;
        var (value, hasFormula) = ((string?)null, false);
        while (FlatXml.ToElementBelow(xml, depth))
        {
            if (xml.LocalName == "v")
                value ??= FlatXml.TextOf(xml);
            else if (xml.LocalName == "is")
                value ??= SharedStrings.TextOf(xml);
            else
                hasFormula |= xml.LocalName == "f";
        }

        if (hasFormula && string.IsNullOrEmpty(value))
            blocks.Warn(FileWarnings.FormulaWithoutValue);
        return value ?? string.Empty;
    }

    private SheetCell Show(string? type, string value, SheetCellStyle style) => type switch
    {
        "s" => Words(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < strings.Count ? strings[index] : string.Empty, style),
        "str" or "inlineStr" => Typed(value, style),
        "b" => new SheetCell(value.Length == 0 ? string.Empty : value == "1" ? "WAHR" : "FALSCH", true, style.IsBold),
        "e" => new SheetCell(TextCleaner.Line(value), true, style.IsBold),
        "d" => new SheetCell(DateTime.TryParse(value, CultureInfo.InvariantCulture, out var date) ? style.Format.Show(date.ToOADate(), from1904: false) : TextCleaner.Line(value), true, style.IsBold),
        _ => Figure(value, style),
    };

    private SheetCell Typed(string text, SheetCellStyle style)
    {
        blocks.Look(text);
        return Words(TextCleaner.Line(text), style);
    }

    private SheetCell Words(string text, SheetCellStyle style)
    {
        if (FormulaText.IsIn(text))
            blocks.Warn(FileWarnings.FormulaText);
        return new SheetCell(text, false, style.IsBold);
    }

    private SheetCell Figure(string value, SheetCellStyle style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return new SheetCell(TextCleaner.Line(value), value.Length > 0, style.IsBold);
        var shown = TextCleaner.Line(style.Format.Show(number, from1904));
        if (shown.Length == 0)
            blocks.Warn(FileWarnings.HiddenText);
        return new SheetCell(shown, true, style.IsBold);
    }

    private void Merge(string? reference)
    {
        if (SheetReference.AreaOf(reference) is var (firstRow, lastRow, firstColumn, lastColumn))
            _grid.Merge(firstRow, lastRow, firstColumn, Math.Min(lastColumn, LastColumn));
    }

    private bool IsHidden(string size) =>
        FlatXml.IsOn(xml.GetAttribute("hidden")) || (double.TryParse(xml.GetAttribute(size), NumberStyles.Float, CultureInfo.InvariantCulture, out var length) && length <= 0);

    private int? Number(string name) => int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
