using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace StaffAssistant.DemoGenerator.Docx;

/// <summary>What stands around the text: page header and footer, page set-up, document properties.</summary>
internal static class DocxFrame
{
    private const int RightTab = 9300;

    public static Header Header(SourceDocument source) =>
        new(Line("Header", [Plain(source.Header), new Run(new TabChar()), Plain(source.HeaderRight)]));

    public static Footer Footer(SourceDocument source) =>
        new(Line("Footer", [Plain(source.Footer), new Run(new TabChar()), Plain("Seite "), Field("PAGE"), Plain(" von "), Field("NUMPAGES")]));

    public static SectionProperties Section() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "rHeader" },
        new FooterReference { Type = HeaderFooterValues.Default, Id = "rFooter" },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1418, Right = 1247, Bottom = 1304, Left = 1361, Header = 709, Footer = 567, Gutter = 0 });

    /// <summary>The properties part is written by hand, because the package's own way gives it a random name.</summary>
    public static void WriteProperties(WordprocessingDocument package, SourceDocument source)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        XNamespace terms = "http://purl.org/dc/terms/";
        XNamespace xsi = "http://www.w3.org/2001/XMLSchema-instance";
        var created = source.Created.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'");
        var properties = new XElement(
            core + "coreProperties",
            new XAttribute(XNamespace.Xmlns + "cp", core),
            new XAttribute(XNamespace.Xmlns + "dc", dc),
            new XAttribute(XNamespace.Xmlns + "dcterms", terms),
            new XElement(dc + "title", source.FullTitle),
            new XElement(dc + "subject", source.Number),
            new XElement(dc + "creator", $"Kreis Musterland, {source.Footer}"),
            new XElement(dc + "language", "de-DE"),
            new XElement(terms + "created", new XAttribute(xsi + "type", "dcterms:W3CDTF"), created),
            new XElement(terms + "modified", new XAttribute(xsi + "type", "dcterms:W3CDTF"), created));
        var part = package.AddNewPart<CoreFilePropertiesPart>("rCore");
        part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + properties)));
    }

    private static Paragraph Line(string style, IEnumerable<OpenXmlElement> runs)
    {
        var paragraph = new Paragraph(new ParagraphProperties(
            new ParagraphStyleId { Val = style },
            new Tabs(new TabStop { Val = TabStopValues.Right, Position = RightTab })));
        paragraph.Append(runs);
        return paragraph;
    }

    private static Run Plain(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static SimpleField Field(string instruction) => new(Plain("1")) { Instruction = instruction };
}
