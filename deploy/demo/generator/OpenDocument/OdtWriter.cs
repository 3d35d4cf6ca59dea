using System.Xml.Linq;
using StaffAssistant.DemoGenerator.Packages;

namespace StaffAssistant.DemoGenerator.OpenDocument;

/// <summary>Writes an OpenDocument text with heading levels, lists, tables with header rows, and a page header and footer. Numbers are text.</summary>
internal static class OdtWriter
{
    private const string Kind = "application/vnd.oasis.opendocument.text";

    public static byte[] Write(SourceDocument source) => FixedZip.Pack(
        [
            ("mimetype", Kind),
            ("META-INF/manifest.xml", Text(Manifest())),
            ("content.xml", Text(Content(source))),
            ("styles.xml", Text(OdtStyles.Build(source))),
            ("meta.xml", Text(Meta(source))),
        ],
        source.Created,
        storeFirst: true);

    private static XElement Content(SourceDocument source)
    {
        var body = new XElement(Odf.Office + "text", Paragraph("Subtitle", $"Kreis Musterland · {source.Cover}"), Paragraph("Title", $"{source.FullTitle} ({source.Number})"));
        body.Add(source.CoverLines.Select(line => Paragraph("Cover", $"{line.Label}: {line.Value}")));
        body.Add(source.Blocks.Select(Render));
        return new XElement(Odf.Office + "document-content", Odf.Prefixes(), OdtStyles.Lists(), new XElement(Odf.Office + "body", body));
    }

    private static XElement Render(Block block) => block switch
    {
        Block.Heading heading => new XElement(Odf.Text + "h", new XAttribute(Odf.Text + "style-name", $"Heading_{heading.Level}"), new XAttribute(Odf.Text + "outline-level", heading.Level), heading.Full),
        Block.Paragraph paragraph => Paragraph("Text_body", paragraph.Number.Length == 0 ? paragraph.Text : $"{paragraph.Number} {paragraph.Text}"),
        Block.ItemList list => new XElement(
            Odf.Text + "list",
            new XAttribute(Odf.Text + "style-name", list.Ordered ? OdtStyles.Numbers : OdtStyles.Bullets),
            list.Items.Select(item => new XElement(Odf.Text + "list-item", Paragraph("Text_body", item)))),
        Block.Table table => Table(table),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static XElement Table(Block.Table table) => new(
        Odf.Table + "table",
        new XElement(Odf.Table + "table-column", new XAttribute(Odf.Table + "number-columns-repeated", table.Rows[0].Count)),
        new XElement(Odf.Table + "table-header-rows", Row(table.Rows[0], "Table_Heading")),
        table.Rows.Skip(1).Select(row => Row(row, "Table_Contents")));

    private static XElement Row(IReadOnlyList<string> cells, string style) => new(
        Odf.Table + "table-row",
        cells.Select(cell => new XElement(Odf.Table + "table-cell", new XAttribute(Odf.Office + "value-type", "string"), Paragraph(style, cell))));

    private static XElement Paragraph(string style, string text) => new(Odf.Text + "p", new XAttribute(Odf.Text + "style-name", style), text);

    private static XElement Meta(SourceDocument source) => new(
        Odf.Office + "document-meta",
        Odf.Prefixes(),
        new XElement(
            Odf.Office + "meta",
            new XElement(Odf.Meta + "creation-date", source.Created.ToString("yyyy-MM-dd'T'HH:mm:ss")),
            new XElement(Odf.Dc + "title", source.FullTitle),
            new XElement(Odf.Dc + "subject", source.Number),
            new XElement(Odf.Dc + "creator", $"Kreis Musterland, {source.Footer}"),
            new XElement(Odf.Dc + "language", "de-DE")));

    private static XElement Manifest()
    {
        XElement Entry(string path, string kind) =>
            new(Odf.Manifest + "file-entry", new XAttribute(Odf.Manifest + "full-path", path), new XAttribute(Odf.Manifest + "media-type", kind));
        return new XElement(
            Odf.Manifest + "manifest",
            new XAttribute(XNamespace.Xmlns + "manifest", Odf.Manifest),
            new XAttribute(Odf.Manifest + "version", "1.3"),
            Entry("/", Kind),
            Entry("content.xml", "text/xml"),
            Entry("styles.xml", "text/xml"),
            Entry("meta.xml", "text/xml"));
    }

    private static string Text(XElement root) => "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + root.ToString(SaveOptions.DisableFormatting);
}
