using DocumentFormat.OpenXml.Packaging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;

namespace StaffAssistant.Adapters.Extraction.Docx;

/// <summary>
/// Reads Word documents: heading styles in any language, automatic numbering as it is shown, lists, tables, text boxes, footnotes. Left out: headers and
/// footers, tables of contents, deleted and hidden text, field codes, comments.
/// </summary>
internal sealed class DocxReader : IFormatReader
{
    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".docx"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        if (PackageGuard.Check(content, cancellationToken) is { } refusal)
            return new ExtractionResult.Refused(refusal);
        using var package = WordprocessingDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
        if (package.MainDocumentPart is not { Document.Body: { } body } main)
            return new ExtractionResult.Refused(RefusalReason.WrongContent);
        var walk = new DocxWalk(main, cancellationToken);
        walk.Read(body);
        return new ExtractionResult.Extracted(new ExtractedText(MetadataOf(package), StructureReader.Read(walk.Blocks), [], walk.Warnings));
    }

    private static DocumentMetadata MetadataOf(WordprocessingDocument package)
    {
        var properties = package.PackageProperties;
        return new DocumentMetadata { Title = PropertyTitle.Of(properties.Title), Language = string.IsNullOrWhiteSpace(properties.Language) ? null : properties.Language.Trim() };
    }
}
