using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Templates.Printing;
using StaffAssistant.Core.Committee;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Testing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>Printing with LibreOffice itself, where somebody names it in STAFFASSISTANT_SOFFICE; STAFFASSISTANT_SHOTS names a folder for the PDFs, for people to look at.</summary>
public sealed class LibreOfficeTests
{
    private const string Words = "Größe der Räume: 14 m², Straße „Am Ölberg“, 1.250,50 Euro – § 6 Abs. 2";

    public static TheoryData<string> Files => DemoTemplatesTests.Files;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_demo_template_becomes_a_PDF_with_all_that_was_filled_in(string name)
    {
        using var printer = Of(TimeSpan.FromMinutes(2));
        var file = DemoTemplatesTests.Read(name);
        var fields = TemplateFile.Read(file).Fields;
        var values = fields.ToDictionary(field => field.Key, field => field.Type == FieldType.LongText ? string.Join('\n', Enumerable.Range(1, 60).Select(line => $"{line}. {Words}")) : Words);
        var written = TemplateFile.Fill(file, new TemplateFill(values) { DraftMark = "ENTWURF vom 23.11.2026, nicht freigegeben", ModelNotice = "Hinweis: mit künstlicher Intelligenz formuliert." });

        var text = await PrintAsync(printer, written.File, Path.ChangeExtension(name, ".pdf"));

        Assert.Contains("Größe der Räume: 14 m²", text, StringComparison.Ordinal);
        Assert.Contains("ENTWURF vom 23.11.2026", text, StringComparison.Ordinal);
        if (fields.Any(field => field.Type == FieldType.LongText))
            Assert.Contains("60. Größe", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_table_goes_on_over_its_pages_and_repeats_its_head()
    {
        using var printer = Of(TimeSpan.FromMinutes(2));
        await using var store = await TestStore.OpenAsync();
        string[][] rows = [.. Enumerable.Range(1, 300).Select(row => new[] { $"{row}", Words, "Übergröße" })];
        var docx = store.Get<IPrintedDocumentWriter>().Write(new PrintedDocument("Prüfung", [new PrintedBlock.Table("Räume", ["Nummer", "Kopfspalte", "Maß"], rows)]) { IsPortrait = true });

        var text = await PrintAsync(printer, docx, "tabelle.pdf");

        Assert.True(text.Split("Kopfspalte").Length > 5);
        Assert.Contains("300", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_at_once_both_come_back_and_one_that_is_too_slow_ends_with_all_it_started()
    {
        using var printer = Of(TimeSpan.FromMinutes(2));
        using var hasty = Of(TimeSpan.FromMilliseconds(300));
        var both = await Task.WhenAll(printer.PrintAsync(SampleTemplate.Of("eins"), Cancel), printer.PrintAsync(SampleTemplate.Of("zwei"), Cancel));

        Assert.All(both, Assert.NotNull);
        Assert.Null(await hasty.PrintAsync(SampleTemplate.Of("drei"), Cancel));
        // A process that was ended takes a moment to go.
        while (Process.GetProcesses().Any(process => process.ProcessName is "soffice.bin" or "oosplash"))
            await Task.Delay(TimeSpan.FromMilliseconds(50), Cancel);
        Assert.Empty(Directory.GetDirectories(Path.GetTempPath(), "staff-assistant-pdf-*"));
    }

    private static LibreOfficePrinter Of(TimeSpan limit)
    {
        var program = Environment.GetEnvironmentVariable("STAFFASSISTANT_SOFFICE");
        Assert.SkipWhen(string.IsNullOrEmpty(program), "STAFFASSISTANT_SOFFICE names no LibreOffice.");
        return new(Options.Create(new PdfOptions { Program = program!, TimeLimit = limit }), TimeProvider.System, NullLogger<LibreOfficePrinter>.Instance);
    }

    private static async Task<string> PrintAsync(LibreOfficePrinter printer, byte[] docx, string name)
    {
        var file = await printer.PrintAsync(docx, Cancel);
        Assert.NotNull(file);
        if (Environment.GetEnvironmentVariable("STAFFASSISTANT_SHOTS") is { Length: > 0 } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, name), file, Cancel);
        using var pdf = PdfDocument.Open(file);
        Assert.True(pdf.Structure.Catalog.CatalogDictionary.ContainsKey(NameToken.Create("StructTreeRoot")));
        return string.Join('\n', pdf.GetPages().Select(page => ContentOrderTextExtractor.GetText(page)));
    }
}
