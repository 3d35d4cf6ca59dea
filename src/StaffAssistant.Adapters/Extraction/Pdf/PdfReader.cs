using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>
/// Reads PDF files: words with their places, columns, ruled tables, headings by size and weight. Running headers, footers and page numbers are left out;
/// paragraphs go on over pages.
/// </summary>
internal sealed class PdfReader(ExtractionOptions options) : IFormatReader
{
    private const int DeepestStack = 128;

    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestStack });
            return document.NumberOfPages > options.MaximumPages ? new ExtractionResult.Refused(RefusalReason.TooManyPages) : Read(document, progress, cancellationToken);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ExtractionResult.Refused(RefusalReason.PasswordProtected);
        }
    }

    private ExtractionResult Read(PdfDocument document, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var pages = new List<PdfPage>();
        var (characters, hasPictures) = (0L, false);
        foreach (var page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(PdfPage.Of(page));
            characters += page.Letters.Count;
            hasPictures |= page.NumberOfImages > 0;
            progress?.Report(new ReadingProgress(pages.Count, document.NumberOfPages));
            if (characters > options.MaximumCharacters)
                return new ExtractionResult.Refused(RefusalReason.TooLarge);
        }

        if (!hasPictures && pages.All(page => page.Layout.Words.Count == 0))
            return new ExtractionResult.Refused(RefusalReason.NoText);
        var blocks = StructureReader.Read(PdfFlow.Read(RunningLines.Without(pages)));
        var metadata = new DocumentMetadata { Title = PropertyTitle.Of(document.Information.Title) };
        return new ExtractionResult.Extracted(new ExtractedText(metadata, blocks, [.. pages.Select(page => page.Layout)], WarningsFor(pages)));
    }

    private static IReadOnlyList<string> WarningsFor(List<PdfPage> pages)
    {
        var empty = pages.Count(page => page.Layout.Words.Count == 0);
        return empty == 0 ? []
            : empty == pages.Count ? ["Kein Text erkannt: Die Seiten sind Bilder. Das Dokument wird nur über Titel und Angaben gefunden; legen Sie eine Fassung mit Texterkennung (OCR) ab."]
            : [$"Auf {empty} von {pages.Count} Seiten wurde kein Text erkannt. Sie sind vermutlich eingescannt."];
    }
}
