using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class XlsxTests
{
    private const string Name = "a.xlsx";

    [Fact]
    public async Task Sheets_are_headings_and_rows_stand_under_their_column_names()
    {
        var text = await ExtractionFiles.TextOfAsync(Name, Workbook(
            ("Gebühren 2025", Row(1, "A1=Gebührenverzeichnis") + Row(3, "A3=Leistung", "B3=Gebühr") + Row(4, "A4=Meldebescheinigung", "B4:1=8") + Row(5, "A5=Beglaubigung", "B5:1=1234.5")),
            ("Kontakt", Row(1, "A1=Bürgerbüro im Erdgeschoss"))));

        Assert.Equal(
            [
                "Heading 2 [] Gebühren 2025", "Paragraph 0 [] Gebührenverzeichnis", "TableHeader 0 [] Leistung | Gebühr", "TableRow 0 [] Meldebescheinigung | 8,00 €", "TableRow 0 [] Beglaubigung | 1.234,50 €",
                "Heading 2 [] Kontakt", "Paragraph 0 [] Bürgerbüro im Erdgeschoss",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal("Gebühren der Straßenverkehrsbehörde", text.Metadata.Title);
        Assert.Empty(text.Warnings);
    }

    [Theory]
    [InlineData("1=1234.5", "1.234,50 €")]
    [InlineData("1=-0.005", "-0,01 €")]
    [InlineData("2=45728", "12.03.2025")]
    [InlineData("3=0.195", "19,5 %")]
    [InlineData("4=45728.354166667", "12.03.2025 08:30")]
    [InlineData("5=45728", "12. März 2025")]
    [InlineData("6=1.5", "36:00")]
    [InlineData("7=1067", "01067")]
    [InlineData("8=-1500000", "-1,5 Mio.")]
    [InlineData("9=0", "entfällt")]
    [InlineData("9=-12", "(12)")]
    [InlineData("10=45728", "12.03.2025")]
    [InlineData("0=0.1", "0,1")]
    [InlineData("0=123456789012", "123456789012")]
    [InlineData("11=12", "12 km")]
    [InlineData("12=99.9", "99,90 €")]
    [InlineData("2=99999999", "99999999")]
    public async Task Numbers_and_dates_are_shown_as_a_german_program_shows_them(string cell, string shown)
    {
        var text = await ExtractionFiles.TextOfAsync(Name, Workbook(("Werte", Row(1, "A1=Wert", $"B1:{cell}"))));

        Assert.Equal(shown, text.Blocks[^1].Cells[1]);
    }

    [Fact]
    public async Task What_the_program_hides_is_left_out_and_told()
    {
        var hiddenColumn = await ExtractionFiles.TextOfAsync(Name, Workbook(("A", "<cols><col min='2' max='3' hidden='1'/></cols>" + Row(1, "A1=sichtbar", "B1=KANARIE"))));
        var hiddenRow = await ExtractionFiles.TextOfAsync(Name, Workbook(("A", Row(1, "A1=sichtbar") + Row(2, "A2=KANARIE").Replace("<row", "<row hidden='1'", StringComparison.Ordinal))));
        var white = await ExtractionFiles.TextOfAsync(Name, Workbook(("A", Row(1, "A1=sichtbar", "B1:w=KANARIE"))));
        var hiddenValue = await ExtractionFiles.TextOfAsync(Name, Workbook(("A", Row(1, "A1=sichtbar", "B1:13=4711"))));
        var hiddenSheet = await ExtractionFiles.TextOfAsync(Name, Workbook(("A", Row(1, "A1=sichtbar")), ("-B", Row(1, "A1=KANARIE"))));

        Assert.All(new[] { hiddenColumn, hiddenRow, white, hiddenValue, hiddenSheet }, text =>
        {
            Assert.DoesNotContain(text.Blocks, block => block.Text.Contains("KANARIE", StringComparison.Ordinal) || block.Text.Contains("4711", StringComparison.Ordinal));
            Assert.Equal("sichtbar", text.Blocks[^1].Text);
            Assert.Single(text.Warnings);
        });
    }

    [Fact]
    public async Task Merged_cells_say_their_words_again_and_headings_inside_a_table_are_headings()
    {
        var text = await ExtractionFiles.TextOfAsync(Name, Workbook(
            ("A", Row(1, "A1:b=Leistung", "B1:b=Gebühr") + Row(2, "B2:b=online", "C2:b=vor Ort") + Row(3, "A3=Meldewesen") + Row(4, "A4=Auskunft", "B4:1=6", "C4:1=8") + Row(5, "B5:1=7", "C5:1=9")
                + "<mergeCells><mergeCell ref='B1:C1'/><mergeCell ref='A3:C3'/><mergeCell ref='A4:A5'/><mergeCell ref='D1:XFD1048576'/></mergeCells>")));

        Assert.Equal(
            ["Heading 4 [] Meldewesen", "TableHeader 0 [] Leistung | Gebühr online | Gebühr vor Ort", "TableRow 0 [] Auskunft | 6,00 € | 8,00 €", "TableRow 0 [] Auskunft | 7,00 € | 9,00 €"],
            text.Blocks.Skip(1).Select(ExtractionFiles.Show));
    }

    [Fact]
    public async Task Formulas_are_their_stored_values_and_their_text_is_never_read()
    {
        var text = await ExtractionFiles.TextOfAsync(Name, Workbook(
            ("A", "<row r='1'><c r='A1' s='1'><f>SUM(KANARIE)</f><v>12.5</v></c><c r='B1' t='str'><f>WEBSERVICE(\"KANARIE\")</f><v>Text</v></c><c r='C1'><f>KANARIE()</f></c></row>" + Row(2, "A2==cmd|'/c calc'!A0"))));

        Assert.Equal(["TableRow 0 [] 12,50 € | Text", "Paragraph 0 [] =cmd|'/c calc'!A0"], text.Blocks.Skip(1).Select(ExtractionFiles.Show));
        Assert.Equal(2, text.Warnings.Count);
    }

    [Fact]
    public async Task Other_workbooks_are_never_followed()
    {
        var linked = PackageFiles.Office(
            "xl/workbook.xml", "spreadsheetml.sheet", [("worksheet", "worksheets/sheet1.xml"), ("externalLink", "externalLinks/externalLink1.xml")],
            ("xl/workbook.xml", WorkbookXml(["A"])), ("xl/worksheets/sheet1.xml", SheetXml(Row(1, "A1=Text"))), ("xl/externalLinks/externalLink1.xml", "<externalLink><ddeLink ddeService='KANARIE' ddeTopic='x'/></externalLink>"));

        Assert.Contains("außerhalb der Datei", Assert.Single((await ExtractionFiles.TextOfAsync(Name, linked)).Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_that_is_used_too_often_ends_the_reading()
    {
        var strings = $"<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><si><r><t>{string.Concat(Enumerable.Range(0, 100_000).Select(number => number % 10))}</t></r><rPh><t>KANARIE</t></rPh></si></sst>";
        var rows = string.Concat(Enumerable.Range(1, 5_000).Select(row => $"<row r='{row}'><c r='A{row}' t='s'><v>0</v></c><c r='B{row}' t='s'><v>0</v></c></row>"));

        Assert.Equal(RefusalReason.TooLarge, await ExtractionFiles.RefusalOfAsync(Name, Workbook(strings, ("A", rows))));
        Assert.Equal(RefusalReason.TooLarge, await ExtractionFiles.RefusalOfAsync(Name, Workbook(strings, ("A", Row(1, [.. Enumerable.Range(0, 200).Select(_ => "A1=x")]).Replace("<c r='A1' t='inlineStr'><is><t>x</t></is></c>", "<c t='s'><v>0</v></c>", StringComparison.Ordinal)))));
        Assert.DoesNotContain("KANARIE", (await ExtractionFiles.TextOfAsync(Name, Workbook(strings, ("A", "<row><c t='s'><v>0</v></c></row>")))).Blocks[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_foreign_and_dangerous_workbooks_are_refused()
    {
        var dtd = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + SheetXml(Row(1, "A1=&e;"));
        byte[] Build(string type, string sheet) => PackageFiles.Office("xl/workbook.xml", type, [("worksheet", "worksheets/sheet1.xml")], ("xl/workbook.xml", WorkbookXml(["A"])), ("xl/worksheets/sheet1.xml", sheet));

        Assert.Equal(RefusalReason.Damaged, await ExtractionFiles.RefusalOfAsync(Name, Build("spreadsheetml.sheet", dtd)));
        Assert.Equal(RefusalReason.TooDeep, await ExtractionFiles.RefusalOfAsync(Name, Build("spreadsheetml.sheet", string.Concat(Enumerable.Repeat("<a>", 300)) + string.Concat(Enumerable.Repeat("</a>", 300)))));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync(Name, Build("wordprocessingml.document", SheetXml(Row(1, "A1=x")))));
        Assert.Equal(RefusalReason.Macros, await ExtractionFiles.RefusalOfAsync(Name, Build("spreadsheetml.sheet.macroEnabled", SheetXml(Row(1, "A1=x")))));
        Assert.Equal(RefusalReason.NoText, await ExtractionFiles.RefusalOfAsync(Name, Workbook(("A", string.Empty))));
        Assert.Equal(RefusalReason.Damaged, await ExtractionFiles.RefusalOfAsync(Name, Workbook(("A", Row(1, "A1=x")))[..200]));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync(Name, "Text"u8.ToArray()));
    }

    [Fact]
    public async Task Reading_stops_between_two_sheets_when_it_is_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        var path = Path.GetTempFileName();
        await File.WriteAllBytesAsync(path, Workbook(("A", Row(1, "A1=x")), ("B", Row(1, "A1=y"))), TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<OperationCanceledException>(() => new FileTextExtractor(new ExtractionOptions()).ExtractAsync(path, Name, new AtSecond(cancelled), cancelled.Token));

        File.Delete(path);
    }

    [Fact]
    public async Task A_table_of_fees_becomes_passages_with_sheet_column_names_and_row()
    {
        var rows = Row(1, "A1:b=Nr.", "B1:b=Amtshandlung", "C1:b=Gebühr") + string.Concat(Enumerable.Range(1, 60).Select(row => Row(row + 1, $"A{row + 1}=1.{row}", $"B{row + 1}=Ausnahmegenehmigung nach Nummer {row} der Verordnung", $"C{row + 1}:1={row * 5}.1")));

        var passages = await ExtractionFiles.PassagesOfAsync(Name, Workbook(("Straßenverkehr", rows), ("Jagd", Row(1, "A1=Jagdschein", "B1:1=35"))));

        var passage = Assert.Single(passages, passage => passage.Contains("1.37 | Ausnahmegenehmigung nach Nummer 37 der Verordnung | 185,10 €", StringComparison.Ordinal));
        Assert.StartsWith("Straßenverkehr\nNr. | Amtshandlung | Gebühr\n", passage, StringComparison.Ordinal);
        Assert.Equal("Jagd\nJagdschein | 35,00 €", passages[^1]);
    }

    // A cell is written as A1=words, A1:b=bold words, A1:w=white words, A1:3=number in style 3.
    private static string Row(int number, params string[] cells) => $"<row r='{number}'>" + string.Concat(cells.Select(cell =>
    {
        var (place, value) = (cell.Split('=')[0].Split(':'), cell[(cell.IndexOf('=') + 1)..]);
        return place.Length > 1 && char.IsDigit(place[1][0]) ? $"<c r='{place[0]}' s='{place[1]}'><v>{value}</v></c>"
            : $"<c r='{place[0]}' t='inlineStr'{(place.Length > 1 ? place[1] == "b" ? " s='14'" : " s='15'" : string.Empty)}><is><t>{value}</t></is></c>";
    })) + "</row>";

    private static byte[] Workbook(params (string Name, string Rows)[] sheets) => Workbook("<sst/>", sheets);

    private static byte[] Workbook(string strings, params (string Name, string Rows)[] sheets) => PackageFiles.Office(
        "xl/workbook.xml", "spreadsheetml.sheet", [.. sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("styles", "styles.xml"), ("sharedStrings", "/xl/sharedStrings.xml")],
        [("xl/workbook.xml", WorkbookXml(sheets.Select(sheet => sheet.Name))), ("xl/sharedStrings.xml", strings), ("xl/styles.xml", Styles), PackageFiles.Title("Gebühren der Straßenverkehrsbehörde"), .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", SheetXml(sheet.Rows)))]);

    private static string SheetXml(string rows) => $"<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>{rows}</sheetData></worksheet>";

    private static string WorkbookXml(IEnumerable<string> names) =>
        "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
        + string.Concat(names.Select((name, index) => $"<sheet name='{name.TrimStart('-')}' sheetId='{index + 1}' r:id='r{index + 1}'{(name[0] == '-' ? " state='veryHidden'" : string.Empty)}/>")) + "</sheets></workbook>";

    private static readonly string[] Formats =
    [
        "General", "#,##0.00\\ &quot;€&quot;", "mm-dd-yy", "0.0%", "dd/mm/yyyy\\ hh:mm", "[$-407]d/\\ mmmm\\ yyyy", "[h]:mm", "00000", "#,##0.0,,\\ &quot;Mio.&quot;", "0;(0);&quot;entfällt&quot;", "m/d/yyyy", "0\\ &quot;km&quot;",
        "_-* #,##0.00\\ [$€-407]_-;\\-* #,##0.00\\ [$€-407]_-", ";;;",
    ];

    private static readonly string Styles =
        "<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><numFmts>" + string.Concat(Formats.Select((format, index) => $"<numFmt numFmtId='{200 + index}' formatCode='{format}'/>")) + "</numFmts>"
        + "<fonts><font/><font><b/></font><font><color rgb='FFFFFFFF'/></font></fonts><fills><fill><patternFill patternType='none'/></fill></fills><cellXfs>"
        + string.Concat(Formats.Select((_, index) => $"<xf numFmtId='{(index == 2 ? 14 : 200 + index)}' fontId='0' fillId='0'/>")) + "<xf numFmtId='0' fontId='1' fillId='0'/><xf numFmtId='0' fontId='2' fillId='0'/></cellXfs></styleSheet>";

    private sealed class AtSecond(CancellationTokenSource source) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value)
        {
            if (value.PagesRead == 1)
                source.Cancel();
        }
    }
}
