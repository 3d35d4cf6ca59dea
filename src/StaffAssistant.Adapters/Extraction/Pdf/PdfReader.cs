using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Structure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace StaffAssistant.Adapters.Extraction.Pdf;

/// <summary>
/// Reads PDF files: words with their places, columns, ruled tables, headings by size and weight. Running headers, footers and page numbers are left out,
/// and what a reader would not see; paragraphs go on over pages.
/// </summary>
internal sealed class PdfReader(ExtractionOptions options) : IFormatReader
{
    private const int DeepestStack = 128;

    /// <inheritdoc />
    public IReadOnlyList<string> Extensions { get; } = [".pdf"];

    /// <inheritdoc />
    public ExtractionResult Read(byte[] content, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        var scan = PdfScan.Of(content, options, cancellationToken);
        var filters = new LimitedFilters(options);
        try
        {
            var result = Read(content, scan, filters, progress, cancellationToken);
            return filters.Refusal is { } reason ? new ExtractionResult.Refused(reason) : result;
        }
        catch (Exception fault) when (fault is not OperationCanceledException && filters.Refusal is not null)
        {
            return new ExtractionResult.Refused(filters.Refusal.Value);
        }
        catch (PdfDocumentEncryptedException)
        {
            return new ExtractionResult.Refused(scan.HasPassword ? RefusalReason.PasswordProtected : RefusalReason.ProtectionUnknown);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or ReadingRefusedException or OutOfMemoryException) && scan.IsEncrypted)
        {
            return new ExtractionResult.Refused(scan.HasPassword ? RefusalReason.Damaged : RefusalReason.ProtectionUnknown);
        }
    }

    private ExtractionResult Read(byte[] content, PdfScan scan, LimitedFilters filters, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        using var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestStack, FilterProvider = filters });
        if (document.NumberOfPages > options.MaximumPages)
            return new ExtractionResult.Refused(RefusalReason.TooManyPages);
        var forms = new PdfForms(document);
        forms.Check();
        var letters = new PdfLetters(forms.UnreadableFonts);
        var signs = new TextNotes();
        var (pages, hasPictures, characters) = (new List<PdfPage>(), false, 0L);
        foreach (var page in document.GetPages())
        {
            cancellationToken.ThrowIfCancellationRequested();
            pages.Add(PdfPage.Of(page, letters.Of(page), signs));
            hasPictures |= page.NumberOfImages > 0;
            characters += page.Letters.Count;
            if (characters > options.MaximumCharacters)
                return new ExtractionResult.Refused(RefusalReason.TooLarge);
            progress?.Report(new ReadingProgress(pages.Count, document.NumberOfPages));
        }

        if (!hasPictures && pages.All(page => page.Layout.Words.Count == 0))
            return new ExtractionResult.Refused(RefusalReason.NoText);
        var blocks = StructureReader.Read(PdfFlow.Read(RunningLines.Without(pages)));
        var metadata = new DocumentMetadata { Title = PropertyTitle.Of(document.Information.Title) };
        return new ExtractionResult.Extracted(new ExtractedText(
            metadata, blocks, [.. pages.Select(page => page.Layout)], [.. EmptyPages(pages), .. Protection(document), .. PageCount(document), .. letters.Warnings, .. signs.Warnings, .. scan.Warnings]));
    }

    private static IEnumerable<string> EmptyPages(List<PdfPage> pages)
    {
        var empty = pages.Count(page => page.Layout.Words.Count == 0);
        return empty == 0 ? []
            : empty == pages.Count ? ["Kein Text erkannt: Die Seiten sind Bilder. Das Dokument ist aufgenommen, aber die Suche findet nichts darin; bitte mit Texterkennung (OCR) neu ablegen."]
            : [$"Auf {empty} von {pages.Count} Seiten wurde kein Text erkannt. Sie sind vermutlich eingescannt."];
    }

    private static IEnumerable<string> Protection(PdfDocument document) => document.IsEncrypted
        ? ["Die Datei lässt sich ohne Kennwort öffnen, beschränkt aber Drucken oder Kopieren. Ihr Text wurde für die Suche gelesen; beachten Sie die Beschränkung bei der Weitergabe."]
        : [];

    private static IEnumerable<string> PageCount(PdfDocument document) =>
        PdfTree.ClaimedPages(document) is { } claimed && claimed != document.NumberOfPages
            ? [$"Die Datei nennt {claimed} Seiten, enthält aber {document.NumberOfPages}. Sie ist vermutlich unvollständig."]
            : [];
}
