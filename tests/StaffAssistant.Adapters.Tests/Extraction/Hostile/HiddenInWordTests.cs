using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

public sealed class HiddenInWordTests
{
    private const string Canary = "Zaunkönig";

    [Theory]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>Zaunkönig</w:t></w:r>", "Verborgener Text")]
    [InlineData("<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Zaunkönig</w:t></w:r>", "weißer oder winziger")]
    [InlineData("<w:r><w:rPr><w:color w:val=\"FEFDFC\"/></w:rPr><w:t>Zaunkönig</w:t></w:r>", "weißer oder winziger")]
    [InlineData("<w:r><w:rPr><w:sz w:val=\"2\"/></w:rPr><w:t>Zaunkönig</w:t></w:r>", "weißer oder winziger")]
    [InlineData("<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText>Zaunkönig</w:delText></w:r></w:del>", "Änderungsverfolgung")]
    [InlineData("<w:moveFrom w:id=\"1\" w:author=\"x\"><w:r><w:t>Zaunkönig</w:t></w:r></w:moveFrom>", "Änderungsverfolgung")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDETEXT \"Zaunkönig\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "Felder")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:t> DDEAUTO Zaunkönig </w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>12</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "Felder")]
    [InlineData("<w:r><w:commentReference w:id=\"0\"/></w:r>", "Kommentare")]
    public async Task What_a_reader_would_not_see_is_left_out_and_told_with_its_place(string runs, string told)
    {
        var text = await ExtractionFiles.TextOfAsync("a.docx", TestPackage.Paragraph(runs).Build());

        Assert.DoesNotContain(text.Blocks, block => block.Text.Contains(Canary, StringComparison.Ordinal));
        var warning = Assert.Single(text.Warnings);
        Assert.Contains(told, warning, StringComparison.Ordinal);
        Assert.Contains("Absatz 1", warning, StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, warning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val=\"clear\" w:fill=\"003366\"/></w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Zaunkönig</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")]
    [InlineData("<w:p><w:r><w:rPr><w:highlight w:val=\"darkBlue\"/><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Zaunkönig</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>Zaunkönig</w:t></w:r></w:ins></w:p>")]
    [InlineData("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Zaunkönig</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")]
    public async Task What_a_reader_sees_stays_without_a_word(string body)
    {
        var text = await ExtractionFiles.TextOfAsync("a.docx", TestPackage.Document(body).Build());

        Assert.Contains(text.Blocks, block => block.Text.Contains(Canary, StringComparison.Ordinal));
        Assert.Empty(text.Warnings);
    }

    [Theory]
    [InlineData("hyperlink", "https://kreis.example/antrag", null)]
    [InlineData("hyperlink", "mailto:amt@kreis.example", null)]
    [InlineData("hyperlink", "javascript:alert(1)", "Verweise, die etwas ausführen")]
    [InlineData("hyperlink", "java\tscript:alert(1)", "Verweise, die etwas ausführen")]
    [InlineData("hyperlink", "file:///etc/passwd", "Verweise, die etwas ausführen")]
    [InlineData("hyperlink", "\\\\rechner\\frei", "Verweise, die etwas ausführen")]
    [InlineData("image", "http://127.0.0.1:9/a.png", "von außen")]
    [InlineData("attachedTemplate", "http://127.0.0.1:9/a.dotm", "von außen")]
    [InlineData("subDocument", "file:///etc/passwd", "von außen")]
    public async Task What_points_outside_is_told_and_never_fetched(string kind, string target, string? told)
    {
        var text = await ExtractionFiles.TextOfAsync("a.docx", TestPackage.Paragraph(string.Empty).Pointing(kind, target).Build());

        Assert.Equal(told is null ? 0 : 1, text.Warnings.Count(warning => warning.Contains(told ?? string.Empty, StringComparison.Ordinal)));
        Assert.Equal(told is null ? 0 : 1, text.Warnings.Count);
    }

    [Fact]
    public async Task Embedded_files_chunks_and_huge_pictures_are_told_and_stay_closed()
    {
        byte[] png = [0x89, .. "PNG\r\n\u001A\n\0\0\0\rIHDR"u8, 0, 0, 0x75, 0x30, 0, 0, 0x75, 0x30, 8, 2, 0, 0, 0];
        var content = TestPackage.Document("<w:p><w:r><w:t>Text.</w:t></w:r></w:p><w:altChunk r:id=\"r9\"/>")
            .With("word/embeddings/mappe.bin", "x").With("word/media/bild.png", png).Build();

        var text = await ExtractionFiles.TextOfAsync("a.docx", content);

        Assert.Equal(3, text.Warnings.Count);
        Assert.Contains(text.Warnings, warning => warning.Contains("Teildokumente", StringComparison.Ordinal));
        Assert.Contains(text.Warnings, warning => warning.Contains("eingebettete Dateien", StringComparison.Ordinal));
        Assert.Contains(text.Warnings, warning => warning.Contains("übergroße Bilder", StringComparison.Ordinal));
    }
}
