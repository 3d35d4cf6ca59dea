using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using StaffAssistant.Adapters.Extraction.Packages;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>
/// Reads Word documents: heading styles in any language, automatic numbering as it is shown, lists, tables, text boxes, footnotes. Left out: headers and
/// footers, tables of contents, deleted and hidden text, field codes, comments.
/// </summary>
internal sealed class DocxReader(ExtractionOptions options) : IFormatReader
{
    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var guarded = GuardedPackage.Open(content, options, cancellationToken);
        if (!guarded.Has("[Content_Types].xml"))
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        foreach (var part in guarded.Names.Where(name => name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Append("[Content_Types].xml"))
            guarded.Require(part);
        // Read-only, the library would make a temporary file of it; the copy in memory is never saved.
        using var copy = new MemoryStream();
        copy.Write(content);
        using var package = WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings { AutoSave = false });
        if (package.MainDocumentPart is not { } main)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        if (package.DocumentType is not (WordprocessingDocumentType.Document or WordprocessingDocumentType.Template))
            return new ExtractionResult.Refused(RefusalReason.Macros);
        foreach (var part in PartsToParse(package, main))
            guarded.Require(part.Uri.OriginalString);
        if (main.Document?.Body is not { } body)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var walk = new DocxWalk(main, cancellationToken);
        walk.Read(body);
        return new ExtractionResult.Extracted(new ExtractedText(MetadataOf(package), StructureReader.Read(walk.Blocks), [], [.. walk.Warnings, .. DocxSurroundings.WarningsOf(guarded)]));
    }

    // What the library makes a tree of; nothing else in the package is parsed.
    private static IEnumerable<OpenXmlPart> PartsToParse(WordprocessingDocument package, MainDocumentPart main) =>
        new OpenXmlPart?[] { main, main.StyleDefinitionsPart, main.NumberingDefinitionsPart, main.FootnotesPart, main.EndnotesPart, package.CoreFilePropertiesPart }.OfType<OpenXmlPart>();

    private static DocumentMetadata MetadataOf(WordprocessingDocument package)
    {
        var properties = package.PackageProperties;
        return new DocumentMetadata { Title = PropertyTitle.Of(properties.Title), Language = string.IsNullOrWhiteSpace(properties.Language) ? null : properties.Language.Trim() };
    }
}
