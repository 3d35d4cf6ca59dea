using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using StaffAssistant.DemoGenerator.Packages;

namespace StaffAssistant.DemoGenerator.Docx;

/// <summary>Writes a template: content controls with name, kind and help, protected blocks, and a page frame that nobody changes by accident.</summary>
internal static partial class TemplateWriter
{
    private const string Locked = "! ";

    public static byte[] Write(SourceDocument source)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var controls = new TemplateControls(source.Path, (Block.Table)source.Blocks[0]);
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rMain");
            main.AddNewPart<StyleDefinitionsPart>("rStyles").Styles = DocxStyles.Build();
            main.AddNewPart<HeaderPart>("rHeader").Header = new Header(controls.Protect(Line("Header", source.Header, source.HeaderRight)));
            main.AddNewPart<FooterPart>("rFooter").Footer = new Footer(
                new Paragraph([Properties("Footer"), .. Plain($"{source.Number}, {source.Footer}, Stand {source.ValidFrom:dd.MM.yyyy}. "), controls.InLine("Entwurfsvermerk")]),
                new Paragraph(Properties("Footer"), controls.InLine("KI-Hinweis")));
            main.Document = new Document(new Body([.. source.Blocks.Skip(1).SelectMany(block => Render(block, controls)), DocxFrame.Section()]));
            DocxFrame.WriteProperties(package, source);
        }

        return FixedZip.Repack(stream.ToArray(), source.Created);
    }

    private static IEnumerable<OpenXmlElement> Render(Block block, TemplateControls controls) => block switch
    {
        Block.Heading { Level: 1 } heading => [DocxWriter.Styled("Title", heading.Full)],
        Block.Heading heading => [new Paragraph([Properties("Heading1"), .. Pieces(heading.Full, controls)])],
        Block.Paragraph paragraph when Alone().Match(paragraph.Text) is { Success: true } alone => [controls.Block(alone.Groups[1].Value)],
        Block.Paragraph paragraph when paragraph.Text.StartsWith(Locked, StringComparison.Ordinal) => [controls.Protect(DocxWriter.Styled("BodyText", paragraph.Text[Locked.Length..]))],
        Block.Paragraph paragraph => [new Paragraph([Properties("BodyText"), .. Pieces(paragraph.Text, controls)])],
        Block.ItemList list => list.Items.Select(item => new Paragraph([Properties("Cover"), .. Pieces(item, controls)])),
        Block.Table table => [TableOf(table, controls), DocxWriter.Styled("Cover", string.Empty)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Table TableOf(Block.Table source, TemplateControls controls)
    {
        var table = DocxTable.Build(source);
        foreach (var paragraph in table.Descendants<Paragraph>())
        {
            var text = paragraph.InnerText;
            paragraph.RemoveAllChildren<Run>();
            paragraph.Append(Pieces(text, controls));
        }

        return table;
    }

    private static IEnumerable<OpenXmlElement> Pieces(string text, TemplateControls controls) => Field().Split(text)
        .SelectMany((piece, index) => index % 2 == 1 ? [controls.InLine(piece)] : piece.Length == 0 ? [] : Plain(piece));

    private static Paragraph Line(string style, string left, string right) => new([Properties(style, tab: true), .. Plain(left), new Run(new TabChar()), .. Plain(right)]);

    private static ParagraphProperties Properties(string style, bool tab = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (tab) properties.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Position = 9300 }));
        return properties;
    }

    private static IEnumerable<OpenXmlElement> Plain(string text) => [new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })];

    [GeneratedRegex(@"\[\[([^\[\]]+)\]\]")]
    private static partial Regex Field();

    [GeneratedRegex(@"^\[\[([^\[\]]+)\]\]$")]
    private static partial Regex Alone();
}
