using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.DemoGenerator.Docx;

/// <summary>A table whose first row is marked as a repeated header row.</summary>
internal static class DocxTable
{
    private const int TextWidth = 9300;

    public static Table Build(Block.Table source)
    {
        var columns = source.Rows[0].Count;
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { Val = "0020", FirstRow = true }),
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = $"{TextWidth / columns}" })));
        table.Append(source.Rows.Select((row, index) => Row(row, index == 0, columns)));
        return table;
    }

    private static TableRow Row(IReadOnlyList<string> cells, bool isHeader, int columns)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader) properties.Append(new TableHeader());
        var row = new TableRow(properties);
        row.Append(cells.Select(cell => Cell(cell, isHeader, columns)));
        return row;
    }

    private static TableCell Cell(string text, bool isHeader, int columns)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{TextWidth / columns}", Type = TableWidthUnitValues.Dxa });
        if (isHeader) properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "E7ECEF" });
        return new TableCell(properties, DocxWriter.Styled(isHeader ? "TableHeading" : "TableText", text));
    }
}
