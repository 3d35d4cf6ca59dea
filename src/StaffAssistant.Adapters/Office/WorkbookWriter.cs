using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using StaffAssistant.Core.Reporting;

namespace StaffAssistant.Adapters.Office;

/// <summary>Workbooks whose text stands in inline strings: there is no element for a formula in what is written. Head rows are marked and stay in sight.</summary>
internal sealed class WorkbookWriter : IWorkbookWriter
{
    private const int LongestSheetName = 31;
    private const uint Bold = 1;

    /// <inheritdoc />
    public byte[] Write(string title, IReadOnlyList<ReportTable> tables)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            file.PackageProperties.Title = title;
            file.PackageProperties.Language = CultureInfo.CurrentUICulture.Name;
            var workbook = file.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets());
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            foreach (var (index, table) in tables.Index())
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = SheetOf(table);
                workbook.Workbook.Sheets!.AppendChild(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)index + 1, Name = NameOf(table.Title, index) });
            }
        }

        return stream.ToArray();
    }

    private static Worksheet SheetOf(ReportTable table)
    {
        var rows = new SheetData();
        rows.AppendChild(new Row(table.Columns.Select(column => CellOf(column, Bold))));
        foreach (var row in table.Rows)
            rows.AppendChild(new Row(row.Select(cell => CellOf(cell, 0))));
        var pane = new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        var columns = new Columns(table.Columns.Select((_, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = index == 0 ? 44 : 24, CustomWidth = true }));
        return new Worksheet(new SheetViews(new SheetView(pane) { WorkbookViewId = 0 }), columns, rows);
    }

    private static Cell CellOf(ReportCell cell, uint style) => cell.Number is { } number
        ? new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { DataType = CellValues.Number, StyleIndex = style }
        : new Cell(new InlineString(new Text(Readable(cell.Text)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = style };

    // XML knows no control signs.
    private static string Readable(string text) => new([.. text.Select(sign => char.IsControl(sign) || char.IsSurrogate(sign) || sign >= '\uFFFE' ? ' ' : sign)]);

    private static string NameOf(string title, int index)
    {
        var clean = new string([.. title.Where(sign => !@":\/?*[]'".Contains(sign, StringComparison.Ordinal))]);
        return clean.Length == 0 ? $"{index + 1}" : clean[..Math.Min(clean.Length, LongestSheetName)];
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));
}
