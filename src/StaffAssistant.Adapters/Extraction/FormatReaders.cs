using StaffAssistant.Adapters.Extraction.Docx;
using StaffAssistant.Adapters.Extraction.Pdf;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>The formats that are read; a new one is a line here.</summary>
internal static class FormatReaders
{
    public static IReadOnlyList<IFormatReader> All(ExtractionOptions options) =>
    [
        new PlainTextReader(),
        new MarkdownReader(),
        new DocxReader(options),
        new PdfReader(options),
    ];
}
