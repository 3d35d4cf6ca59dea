using StaffAssistant.Adapters.Extraction.Docx;
using StaffAssistant.Adapters.Extraction.Html;
using StaffAssistant.Adapters.Extraction.Mail;
using StaffAssistant.Adapters.Extraction.OpenDocument;
using StaffAssistant.Adapters.Extraction.Pdf;
using StaffAssistant.Adapters.Extraction.Presentation;
using StaffAssistant.Adapters.Extraction.Spreadsheet;

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
        new OdtReader(options),
        new CsvReader(options),
        new XlsxReader(options),
        new PptxReader(options),
        new HtmlReader(options),
        new MailReader(options),
    ];
}
