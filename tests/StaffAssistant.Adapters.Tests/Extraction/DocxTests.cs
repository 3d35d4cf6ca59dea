using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class DocxTests
{
    [Fact]
    public async Task Heading_styles_in_german_and_automatic_numbers_are_read_as_shown()
    {
        var content = Docx("""
            <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Tagegeld</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Tagegeld wird gewährt.</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Es beträgt 14 Euro.</w:t></w:r></w:p>
            <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Ende</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Beizufügen sind:</w:t></w:r></w:p>
            <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>der Antrag</w:t></w:r></w:p>
            """);

        var text = await ExtractionFiles.TextOfAsync("a.docx", content);

        Assert.Equal(
            [
                "Heading 1 [§ 1] Tagegeld", "Paragraph 0 [(1)] Tagegeld wird gewährt.", "Paragraph 0 [(2)] Es beträgt 14 Euro.", "Heading 1 [§ 2] Ende", "Paragraph 0 [(1)] Beizufügen sind:",
                "ListItem 1 [–] der Antrag",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal("Reisekosten", text.Metadata.Title);
    }

    [Fact]
    public async Task Deleted_text_field_codes_hidden_text_and_contents_are_left_out()
    {
        var content = Docx("""
            <w:p><w:pPr><w:pStyle w:val="Verzeichnis1"/></w:pPr><w:r><w:t>Zweck 3</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">Es gilt </w:t></w:r><w:del w:id="1" w:author="x"><w:r><w:delText>nicht </w:delText></w:r></w:del><w:ins w:id="2" w:author="x"><w:r><w:t>immer</w:t></w:r></w:ins>
              <w:r><w:rPr><w:vanish/></w:rPr><w:t> geheim</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
              <w:r><w:t xml:space="preserve"> heute</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:noBreakHyphen/></w:r><w:hyperlink w:anchor="a"><w:r><w:t>Link</w:t></w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>
            """);

        var text = await ExtractionFiles.TextOfAsync("a.docx", content);

        Assert.Equal(["Paragraph 0 [] Es gilt immer heute-Link."], text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal(
            ["Verborgener Text wurde nicht übernommen (1-mal, Absatz 2).", "Gelöschter oder verschobener Text aus der Änderungsverfolgung wurde nicht übernommen (1-mal, Absatz 2)."],
            text.Warnings);
    }

    [Fact]
    public async Task A_table_keeps_its_rows_and_merged_cells_say_their_words_again()
    {
        var content = Docx("""
            <w:tbl>
              <w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p><w:r><w:t>Land</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Betrag</w:t></w:r></w:p></w:tc></w:tr>
              <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Polen</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>34 Euro</w:t></w:r></w:p></w:tc></w:tr>
              <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>23 Euro</w:t></w:r></w:p></w:tc></w:tr>
            </w:tbl>
            """);

        Assert.Equal(
            ["TableHeader 0 [] Land | Betrag", "TableRow 0 [] Polen | 34 Euro", "TableRow 0 [] Polen | 23 Euro"],
            (await ExtractionFiles.TextOfAsync("a.docx", content)).Blocks.Select(ExtractionFiles.Show));
    }

    [Fact]
    public async Task A_table_that_only_arranges_text_is_text() =>
        Assert.Equal(
            ["Paragraph 0 [] Hinweis in einem Kasten."],
            (await ExtractionFiles.TextOfAsync("a.docx", Docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Hinweis in einem Kasten.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))).Blocks.Select(ExtractionFiles.Show));

    [Fact]
    public async Task A_document_with_a_password_is_told_from_an_old_one()
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504]];

        Assert.Equal(RefusalReason.PasswordProtected, await ExtractionFiles.RefusalOfAsync("a.docx", [.. compound, .. "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8]));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync("a.docx", compound));
    }

    [Fact]
    public async Task A_damaged_document_is_refused()
    {
        var content = Docx("<w:p><w:r><w:t>Text</w:t></w:r></w:p>");

        Assert.Equal(RefusalReason.Damaged, await ExtractionFiles.RefusalOfAsync("a.docx", content[..(content.Length / 2)]));
        Assert.Equal(RefusalReason.NoText, await ExtractionFiles.RefusalOfAsync("a.docx", Docx("<w:p/>")));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync("a.docx", ZipOf("readme.txt", "Text")));
    }

    [Fact]
    public async Task Nesting_without_end_is_refused_before_it_is_parsed()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 50_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 50_000));

        Assert.Equal(RefusalReason.TooDeep, await ExtractionFiles.RefusalOfAsync("a.docx", WithBody(Docx("<w:p/>"), deep)));
    }

    private const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static byte[] Docx(string body)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = "Reisekosten";
            var main = package.AddMainDocumentPart();
            main.Document = new Document($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles($"""
                <w:styles {Namespaces}>
                  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                  <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
                </w:styles>
                """);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"""
                <w:numbering {Namespaces}>
                  <w:abstractNum w:abstractNumId="7">
                    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl>
                    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%2)"/></w:lvl>
                  </w:abstractNum>
                  <w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
                  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
                  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
                </w:numbering>
                """);
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header($"<w:hdr {Namespaces}><w:p><w:r><w:t>Kopfzeile</w:t></w:r></w:p></w:hdr>");
        }

        return stream.ToArray();
    }

    private static byte[] WithBody(byte[] content, string body)
    {
        using var stream = new MemoryStream();
        stream.Write(content);
        using (var package = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = package.Entries.Single(entry => entry.Name == "document.xml");
            var name = part.FullName;
            part.Delete();
            using var writer = new StreamWriter(package.CreateEntry(name).Open());
            writer.Write($"<w:document {Namespaces}><w:body>{body}</w:body></w:document>");
        }

        return stream.ToArray();
    }

    private static byte[] ZipOf(string name, string text)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(package.CreateEntry(name).Open());
            writer.Write(text);
        }

        return stream.ToArray();
    }
}
