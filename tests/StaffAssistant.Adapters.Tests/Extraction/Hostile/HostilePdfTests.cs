using System.Text;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction.Hostile;

public sealed class HostilePdfTests
{
    private const string Canary = "Zaunkoenig";
    private const string Form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";

    [Theory]
    [InlineData("content", RefusalReason.TooLarge)]
    [InlineData("filter after filter", RefusalReason.TooLarge)]
    [InlineData("object that nobody names", RefusalReason.TooLarge)]
    [InlineData("arrays", RefusalReason.TooDeep)]
    [InlineData("dictionaries", RefusalReason.TooDeep)]
    [InlineData("form draws itself", RefusalReason.TooDeep)]
    [InlineData("forms draw each other", RefusalReason.TooDeep)]
    [InlineData("long chain of forms", RefusalReason.TooDeep)]
    [InlineData("tree of pages in circles", RefusalReason.NoText)]
    [InlineData("unknown protection", RefusalReason.ProtectionUnknown)]
    [InlineData("letters without meaning", RefusalReason.NoText)]
    public async Task A_file_built_to_do_harm_is_refused(string kind, RefusalReason reason) => Assert.Equal(reason, await ExtractionFiles.RefusalOfAsync("a.pdf", Make(kind)));

    [Theory]
    [InlineData("script", "Skripte")]
    [InlineData("script with codes in its name", "Skripte")]
    [InlineData("launch", "Programme starten")]
    [InlineData("attachment", "Anlagen")]
    [InlineData("link", "Verweise, die etwas ausführen")]
    [InlineData("hexadecimal link", "Verweise, die etwas ausführen")]
    [InlineData("page count", "nennt 9 Seiten")]
    [InlineData("tables in circles", "führen im Kreis")]
    [InlineData("archive behind it", "ZIP-Archiv")]
    [InlineData("length", "Längenangaben")]
    [InlineData("type definition", "Nebenteile")]
    public async Task What_would_run_or_mislead_is_told_and_the_text_read(string kind, string told)
    {
        var text = await ExtractionFiles.TextOfAsync("a.pdf", Make(kind));

        Assert.Contains(told, Assert.Single(text.Warnings), StringComparison.Ordinal);
        Assert.Contains(text.Blocks, block => block.Text.Contains("sechs Wochen", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("BT 3 Tr /F1 12 Tf 72 600 Td (Zaunkoenig) Tj ET", "Unsichtbarer")]
    [InlineData("BT 1 1 1 rg /F1 12 Tf 72 600 Td (Zaunkoenig) Tj ET", "Unsichtbarer")]
    [InlineData("BT 0 0 0 0 k /F1 12 Tf 72 600 Td (Zaunkoenig) Tj ET", "Unsichtbarer")]
    [InlineData("BT /F1 0.5 Tf 72 600 Td (Zaunkoenig) Tj ET", "Unsichtbarer")]
    [InlineData("BT /F1 12 Tf -900 600 Td (Zaunkoenig) Tj ET", "außerhalb")]
    [InlineData("BT /F1 12 Tf 72 2000 Td (Zaunkoenig) Tj ET", "außerhalb")]
    public async Task Text_that_the_page_does_not_show_is_left_out_and_told(string content, string told)
    {
        var text = await ExtractionFiles.TextOfAsync("a.pdf", new TestPdf($"{TestPdf.Text} {content}").Build());

        Assert.DoesNotContain(text.Blocks, block => block.Text.Contains(Canary, StringComparison.Ordinal));
        Assert.DoesNotContain(text.Pages.SelectMany(page => page.Words), word => word.Text.Contains(Canary, StringComparison.Ordinal));
        Assert.Contains(told, Assert.Single(text.Warnings), StringComparison.Ordinal);
        Assert.Contains("10 Zeichen, Seite 1", text.Warnings[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task White_letters_on_a_dark_field_are_read()
    {
        var text = await ExtractionFiles.TextOfAsync("a.pdf", new TestPdf($"0 0 0.4 rg 60 590 300 30 re f {TestPdf.Text} BT 1 1 1 rg /F1 12 Tf 72 600 Td (Zaunkoenig) Tj ET").Build());

        Assert.Contains(text.Blocks, block => block.Text.Contains(Canary, StringComparison.Ordinal));
        Assert.Empty(text.Warnings);
    }

    [Fact]
    public async Task The_invisible_text_of_a_scan_is_read_and_its_origin_told()
    {
        var scan = new TestPdf($"q 595 0 0 842 0 0 cm /Im Do Q BT 3 Tr /F1 12 Tf 72 600 Td (Zaunkoenig sechs Wochen) Tj ET", resources: "/XObject<</Im 6 0 R>>")
            .With(6, "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", [255]);

        var text = await ExtractionFiles.TextOfAsync("a.pdf", scan.Build());

        Assert.Contains(text.Blocks, block => block.Text.Contains(Canary, StringComparison.Ordinal));
        Assert.Contains("Texterkennung", Assert.Single(text.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scan_without_text_is_taken_in_with_the_advice_to_recognise_it()
    {
        var scan = new TestPdf("q 595 0 0 842 0 0 cm /Im Do Q", resources: "/XObject<</Im 6 0 R>>")
            .With(6, "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", [255]);

        var text = await ExtractionFiles.TextOfAsync("a.pdf", scan.Build());

        Assert.Empty(text.Blocks);
        Assert.StartsWith("Kein Text erkannt", Assert.Single(text.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_that_share_their_resources_but_do_not_draw_each_other_are_harmless()
    {
        var shared = new TestPdf($"{TestPdf.Text} /X Do", resources: "/XObject<</X 6 0 R/Y 7 0 R>>").With(6, $"{Form}/Resources 8 0 R", "0 0 5 5 re f"u8.ToArray())
            .With(7, $"{Form}/Resources 8 0 R", "0 0 5 5 re f"u8.ToArray()).With(8, "<</Font<</F1 5 0 R>>/XObject<</X 6 0 R/Y 7 0 R>>>>");

        Assert.Empty((await ExtractionFiles.TextOfAsync("a.pdf", shared.Build())).Warnings);
    }

    private static byte[] Make(string kind) => kind switch
    {
        "content" => new TestPdf().With(4, "/Filter/FlateDecode", TestPdf.Deflate(new byte[30_000_000])).Build(),
        "filter after filter" => new TestPdf().With(4, "/Filter[/ASCIIHexDecode/FlateDecode]", Encoding.ASCII.GetBytes(Convert.ToHexString(TestPdf.Deflate(new byte[30_000_000])) + ">")).Build(),
        "object that nobody names" => new TestPdf().With(6, "/Type/ObjStm/N 1000000/First 9000000/Filter/FlateDecode", TestPdf.Deflate(new byte[30_000_000])).Build(),
        "arrays" => new TestPdf(catalog: "/Names 6 0 R").With(6, new string('[', 50_000) + new string(']', 50_000)).Build(),
        "dictionaries" => new TestPdf(catalog: "/Names 6 0 R").With(6, string.Concat(Enumerable.Repeat("<</A", 50_000)) + string.Concat(Enumerable.Repeat(">>", 50_000))).Build(),
        "form draws itself" => new TestPdf("/X Do", resources: "/XObject<</X 6 0 R>>").With(6, $"{Form}/Resources<</XObject<</X 6 0 R>>>>", "/X Do"u8.ToArray()).Build(),
        "forms draw each other" => new TestPdf("/X Do", resources: "/XObject<</X 6 0 R>>").With(6, $"{Form}/Resources<</XObject<</Y 7 0 R>>>>", "/Y Do"u8.ToArray())
            .With(7, $"{Form}/Filter/FlateDecode/Resources<</XObject<</X 6 0 R>>>>", TestPdf.Deflate("q /X Do Q"u8.ToArray())).Build(),
        "long chain of forms" => Enumerable.Range(6, 3_000).Aggregate(new TestPdf("/X Do", resources: "/XObject<</X 6 0 R>>"),
            (pdf, number) => pdf.With(number, $"{Form}/Resources<</XObject<</X {number + 1} 0 R>>>>", "/X Do"u8.ToArray())).Build(),
        "tree of pages in circles" => new TestPdf().With(3, "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>").Build(),
        "unknown protection" => new TestPdf().With(6, "<</Filter/Geheim.Werk/V 9>>").WithTrailer("/Encrypt 6 0 R/ID[<00><00>]").Build(),
        "letters without meaning" => new TestPdf("BT /F1 12 Tf 72 720 Td <002400250026> Tj ET")
            .With(5, "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+Z/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+Z/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>]>>").Build(),
        "script" => new TestPdf(catalog: "/OpenAction<</S/JavaScript/JS(app.alert)>>").Build(),
        "script with codes in its name" => new TestPdf(catalog: "/OpenAction<</S/Java#53cript/#4AS(app.alert)>>").Build(),
        "launch" => new TestPdf(catalog: "/OpenAction<</S/Launch/F(x.exe)>>").Build(),
        "attachment" => new TestPdf(catalog: "/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>").With(6, "<</Type/Filespec/F(a)>>").Build(),
        "link" => new TestPdf(page: "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(javascript:alert)>>>>]").Build(),
        "hexadecimal link" => new TestPdf(page: $"/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI<{Convert.ToHexString("vbscript:x"u8)}>>>>>]").Build(),
        "page count" => new TestPdf().With(2, "<</Type/Pages/Kids[3 0 R]/Count 9>>").Build(),
        "tables in circles" => new TestPdf().WithTrailer("/Prev {start}").Build(),
        "archive behind it" => [.. new TestPdf().Build(), .. TestPackage.Plain],
        "length" => new TestPdf().With(6, "<</Length 88888888888888888888>>stream\nx\nendstream").Build(),
        "type definition" => new TestPdf(catalog: "/Metadata 6 0 R").With(6, "/Type/Metadata/Subtype/XML", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>"u8.ToArray()).Build(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
