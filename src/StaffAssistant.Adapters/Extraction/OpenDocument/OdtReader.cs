using System.Text;
using System.Xml.Linq;
using StaffAssistant.Adapters.Extraction.Packages;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Adapters.Extraction.OpenDocument;

/// <summary>
/// Reads OpenDocument text: headings with their numbers, lists and numbered paragraphs as they are shown, tables, text boxes, footnotes. Left out: headers
/// and footers, tables of contents, deleted and hidden text, comments; links are not followed.
/// </summary>
internal sealed class OdtReader(ExtractionOptions options) : IFormatReader
{
    private const string Kind = "application/vnd.oasis.opendocument.text";

    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".odt"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var package = GuardedPackage.Open(content, options, cancellationToken);
        if (IsEncrypted(package))
            return new ExtractionResult.Refused(RefusalReason.PasswordProtected);
        if (!package.Has("content.xml") || !IsText(package))
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var document = Load(package, "content.xml")!;
        if (document.Element(Odf.Office + "body")?.Element(Odf.Office + "text") is not { } body)
            return new ExtractionResult.Refused(document.Element(Odf.Office + "body") is null ? RefusalReason.NoText : RefusalReason.WrongContent);
        var blocks = new BlockCollector(options.MaximumCharacters, cancellationToken);
        XElement[] parts = Load(package, "styles.xml") is { } styles ? [styles, document] : [document];
        if (package.HasUnsafeParts)
            blocks.Warn(FileWarnings.UnreadParts);
        OdtForeign.Note(document, blocks);
        new OdtWalk(new OdtStyles(parts), new OdtNumbering(parts), blocks).Read(body);
        return blocks.ToResult(MetadataOf(package));
    }

    private static bool IsEncrypted(GuardedPackage package)
    {
        if (!package.Has("META-INF/manifest.xml"))
            return false;
        using var xml = package.OpenXml("META-INF/manifest.xml");
        while (xml.Read())
        {
            if (xml.LocalName is "encryption-data" or "encrypted-key")
                return true;
        }

        return false;
    }

    private static bool IsText(GuardedPackage package)
    {
        if (!package.Has("mimetype"))
            return true;
        using var reader = new StreamReader(package.Open("mimetype"), Encoding.ASCII);
        var head = new char[Kind.Length + 16];
        var length = reader.ReadBlock(head);
        return head.AsSpan(0, length).Trim() is Kind or Kind + "-template" or Kind + "-master";
    }

    private static XElement? Load(GuardedPackage package, string part)
    {
        if (!package.Has(part))
            return null;
        using var xml = package.OpenXml(part);
        return XDocument.Load(xml, LoadOptions.PreserveWhitespace).Root;
    }

    private static DocumentMetadata MetadataOf(GuardedPackage package)
    {
        var properties = Load(package, "meta.xml")?.Element(Odf.Office + "meta")?.Elements().ToArray() ?? [];
        var language = properties.FirstOrDefault(property => property.Name.LocalName == "language")?.Value;
        return new DocumentMetadata { Title = PropertyTitle.Of(properties.FirstOrDefault(property => property.Name.LocalName == "title")?.Value), Language = string.IsNullOrWhiteSpace(language) ? null : language.Trim() };
    }
}
