using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.VariantTypes;
using DocumentFormat.OpenXml.Wordprocessing;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Drafting;

namespace StaffAssistant.Adapters.Office;

/// <summary>DOCX that programs reading aloud find their way in: title and language of the document, headings as styles, tables with a marked head row and a description.</summary>
internal sealed class PrintedDocumentWriter : IPrintedDocumentWriter
{
    private const string German = "de-DE";
    private const int WideWidth = 14570;
    private const int UprightWidth = 9638;

    /// <inheritdoc />
    public byte[] Write(PrintedDocument document)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            (file.PackageProperties.Title, file.PackageProperties.Language) = (document.Title, German);
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var body = new Body(Styled("Title", document.Title));
            foreach (var block in document.Blocks)
                body.Append(ElementsOf(block, document.IsPortrait ? UprightWidth : WideWidth));
            body.AppendChild(new SectionProperties(
                document.IsPortrait ? new PageSize { Width = 11906U, Height = 16838U } : new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
                new PageMargin { Top = 1134, Right = 1134U, Bottom = 1134, Left = 1134U, Header = 709U, Footer = 709U, Gutter = 0U }));
            main.Document = new Document(body);
            if (document.Model is { } model)
                file.AddCustomFilePropertiesPart().Properties = new Properties(Named(2, DraftMarks.ModelAided, "true"), Named(3, DraftMarks.Model, model));
        }

        return stream.ToArray();
    }

    // The format id that the standard gives to all properties of one's own (ISO/IEC 29500-1, 22.3.2).
    private static CustomDocumentProperty Named(int id, string name, string value) =>
        new(new VTLPWSTR(value)) { FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", PropertyId = id, Name = name };

    private static IEnumerable<OpenXmlElement> ElementsOf(PrintedBlock block, int width) => block switch
    {
        PrintedBlock.Heading heading => [Styled($"Heading{heading.Level}", heading.Text)],
        PrintedBlock.Paragraph paragraph => [new Paragraph(RunOf(paragraph.Text))],
        PrintedBlock.Table table => [TableOf(table, width), new Paragraph()],
        _ => throw new UnreachableException(),
    };

    private static Table TableOf(PrintedBlock.Table table, int width)
    {
        var properties = new TableProperties(
            new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
                new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
            new TableLook { Val = "04A0", FirstRow = true, FirstColumn = true },
            new TableCaption { Val = table.Caption },
            new TableDescription { Val = string.Join(", ", table.Columns) });
        var grid = new TableGrid(table.Columns.Select(_ => new GridColumn { Width = (width / table.Columns.Count).ToString(System.Globalization.CultureInfo.InvariantCulture) }));
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        head.Append(table.Columns.Select(column => CellOf(column, bold: true)));
        var rows = table.Rows.Select(row => new TableRow(row.Select((cell, index) => CellOf(cell, bold: index == 0)).Prepend<OpenXmlElement>(new TableRowProperties(new CantSplit()))));
        return new Table([properties, grid, head, .. rows]);
    }

    private static TableCell CellOf(string text, bool bold) => new(new Paragraph(RunOf(text, bold)));

    private static Paragraph Styled(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), RunOf(text));

    private static Run RunOf(string text, bool bold = false)
    {
        var run = bold ? new Run(new RunProperties(new Bold())) : new Run();
        run.AppendChild(new Text(new string([.. text.Select(sign => char.IsControl(sign) ? ' ' : sign)])) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = German })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        StyleOf("Title", "Title", "36", null), StyleOf("Heading1", "heading 1", "28", 0), StyleOf("Heading2", "heading 2", "24", 1));

    private static Style StyleOf(string id, string name, string size, int? level)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" });
        if (level is { } outline)
            paragraph.AppendChild(new OutlineLevel { Val = outline });
        return new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, paragraph, new StyleRunProperties(new Bold(), new FontSize { Val = size }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }
}
