using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using StaffAssistant.DemoGenerator.Packages;

namespace StaffAssistant.DemoGenerator.Docx;

/// <summary>Writes a Word file with real structure: heading styles, automatic numbering, header row, header and footer parts.</summary>
internal static class DocxWriter
{
    public static byte[] Write(SourceDocument source)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rMain");
            main.AddNewPart<StyleDefinitionsPart>("rStyles").Styles = DocxStyles.Build();
            var numbering = new DocxNumbering(source.Numbering);
            main.Document = new Document(Body(source, numbering));
            main.AddNewPart<NumberingDefinitionsPart>("rNumbering").Numbering = numbering.Build();
            main.AddNewPart<HeaderPart>("rHeader").Header = DocxFrame.Header(source);
            main.AddNewPart<FooterPart>("rFooter").Footer = DocxFrame.Footer(source);
            DocxFrame.WriteProperties(package, source);
        }

        return FixedZip.Repack(stream.ToArray(), source.Created);
    }

    private static Body Body(SourceDocument source, DocxNumbering numbering)
    {
        var body = new Body(
            Styled("Subtitle", $"Kreis Musterland · {source.Cover}"),
            Styled("Title", $"{source.FullTitle} ({source.Number})"));
        foreach (var (label, value) in source.CoverLines) body.Append(Styled("Cover", $"{label}: {value}"));
        foreach (var block in source.Blocks) body.Append(Render(block, numbering));
        body.Append(DocxFrame.Section());
        return body;
    }

    private static IEnumerable<OpenXmlElement> Render(Block block, DocxNumbering numbering) => block switch
    {
        Block.Heading heading => [numbering.Heading(heading)],
        Block.Paragraph paragraph => [numbering.Paragraph(paragraph)],
        Block.ItemList list => numbering.Items(list),
        Block.Table table => [DocxTable.Build(table), Styled("Cover", "")],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}
