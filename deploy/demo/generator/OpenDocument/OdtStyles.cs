using System.Xml.Linq;

namespace StaffAssistant.DemoGenerator.OpenDocument;

/// <summary>The named styles, the list styles, and the page with its header and footer.</summary>
internal static class OdtStyles
{
    public const string Bullets = "L1";
    public const string Numbers = "L2";

    public static XElement Build(SourceDocument source) => new(
        Odf.Office + "document-styles",
        Odf.Prefixes(),
        new XElement(
            Odf.Office + "styles",
            Paragraph("Standard", 10.5, false),
            Paragraph("Title", 18, true),
            Paragraph("Subtitle", 11, false),
            Paragraph("Heading_1", 13, true),
            Paragraph("Heading_2", 11.5, true),
            Paragraph("Text_body", 10.5, false),
            Paragraph("Cover", 10, false),
            Paragraph("Table_Heading", 9.5, true),
            Paragraph("Table_Contents", 9.5, false),
            Paragraph("Header", 8.5, false)),
        new XElement(Odf.Office + "automatic-styles", PageLayout()),
        new XElement(
            Odf.Office + "master-styles",
            new XElement(
                Odf.Style + "master-page",
                Name("Standard"),
                new XAttribute(Odf.Style + "page-layout-name", "pm1"),
                new XElement(Odf.Style + "header", Line(source.Header, source.HeaderRight)),
                new XElement(Odf.Style + "footer", Line(source.Footer, "Seite ", new XElement(Odf.Text + "page-number", "1"))))));

    /// <summary>The list styles stand in the part that uses them.</summary>
    public static XElement Lists() => new(
        Odf.Office + "automatic-styles",
        new XElement(Odf.Text + "list-style", Name(Bullets), new XElement(Odf.Text + "list-level-style-bullet", new XAttribute(Odf.Text + "level", 1), new XAttribute(Odf.Text + "bullet-char", "•"))),
        new XElement(
            Odf.Text + "list-style",
            Name(Numbers),
            new XElement(Odf.Text + "list-level-style-number", new XAttribute(Odf.Text + "level", 1), new XAttribute(Odf.Style + "num-format", "1"), new XAttribute(Odf.Style + "num-suffix", "."))));

    private static XElement Paragraph(string name, double size, bool isBold) => new(
        Odf.Style + "style",
        Name(name),
        new XAttribute(Odf.Style + "family", "paragraph"),
        new XElement(Odf.Style + "paragraph-properties", new XAttribute(Odf.Fo + "margin-bottom", "0.2cm")),
        new XElement(
            Odf.Style + "text-properties",
            new XAttribute(Odf.Fo + "font-family", "Liberation Sans"),
            new XAttribute(Odf.Fo + "font-size", FormattableString.Invariant($"{size}pt")),
            isBold ? new XAttribute(Odf.Fo + "font-weight", "bold") : null));

    private static XElement PageLayout() => new(
        Odf.Style + "page-layout",
        Name("pm1"),
        new XElement(Odf.Style + "page-layout-properties", new XAttribute(Odf.Fo + "page-width", "21cm"), new XAttribute(Odf.Fo + "page-height", "29.7cm"), new XAttribute(Odf.Fo + "margin", "2.2cm")),
        new XElement(Odf.Style + "header-style"),
        new XElement(Odf.Style + "footer-style"));

    private static XElement Line(string left, params object[] right) => new(
        Odf.Text + "p", new XAttribute(Odf.Text + "style-name", "Header"), left, new XElement(Odf.Text + "tab"), right);

    private static XAttribute Name(string name) => new(Odf.Style + "name", name);
}
