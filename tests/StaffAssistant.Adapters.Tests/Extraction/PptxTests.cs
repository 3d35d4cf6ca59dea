using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class PptxTests
{
    private const string Name = "a.pptx";

    [Fact]
    public async Task Slides_are_read_with_their_titles_in_reading_order()
    {
        var text = await ExtractionFiles.TextOfAsync(Name, Deck(
            Slide(Shape("ctrTitle", null, P("Einführung der E-Akte")) + Shape("subTitle", null, P("Schulung für alle Ämter"))),
            Slide(Shape(null, (5000, 4000), P("Unten")) + Shape("sldNum", null, P("KANARIE")) + Shape(null, (5000, 1000), P("Rechts")) + Shape(null, (100, 1100), P("Links")) + Shape("title", null, P("Ablage"))),
            Slide(Shape("body", null, P("Scannen") + P("am Gerät", "lvl='1'") + P("Prüfen", inner: "<a:buAutoNum type='arabicPeriod'/>") + P("Ablegen", inner: "<a:buAutoNum type='arabicPeriod'/>")))));

        Assert.Equal(
            [
                "Heading 1 [] Einführung der E-Akte", "Paragraph 0 [] Schulung für alle Ämter", "Heading 2 [] Ablage", "Paragraph 0 [] Links", "Paragraph 0 [] Rechts", "Paragraph 0 [] Unten", "Heading 2 [] Folie 3",
                "ListItem 1 [–] Scannen", "ListItem 2 [–] am Gerät", "ListItem 1 [1.] Prüfen", "ListItem 1 [2.] Ablegen",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal(3, text.Blocks[^1].Page);
        Assert.Equal("Schulungsunterlage E-Akte", text.Metadata.Title);
        Assert.Empty(text.Warnings);
    }

    [Fact]
    public async Task A_table_on_a_slide_keeps_its_rows()
    {
        static string Cell(string text, string attributes = "") => $"<a:tc {attributes}><a:txBody>{P(text)}</a:txBody></a:tc>";
        var table = $"<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id='4' name='t'/><p:nvPr/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow='1'/><a:tr>{Cell("Rolle 1")}{Cell("Frist 2")}</a:tr><a:tr>{Cell("Amt", "rowSpan='2'")}{Cell("3 Tage")}</a:tr><a:tr>{Cell("", "vMerge='1'")}{Cell("5 Tage")}</a:tr></a:tbl></a:graphicData></a:graphic></p:graphicFrame>";

        var text = await ExtractionFiles.TextOfAsync(Name, Deck(Slide(Shape("title", null, P("Fristen")) + table)));

        Assert.Equal(["TableHeader 0 [] Rolle 1 | Frist 2", "TableRow 0 [] Amt | 3 Tage", "TableRow 0 [] Amt | 5 Tage"], text.Blocks.Skip(1).Select(ExtractionFiles.Show));
    }

    [Fact]
    public async Task What_is_not_shown_is_left_out_and_told()
    {
        var shown = Shape("title", null, P("Sichtbar"));
        var hiddenShape = Shape(null, (100, 100), P("KANARIE")).Replace("name='s'", "name='s' hidden='1'", StringComparison.Ordinal);
        string[] decks =
        [
            Slide(shown) + "|" + Slide(Shape("title", null, P("KANARIE"))).Replace("<p:sld ", "<p:sld show='0' ", StringComparison.Ordinal),
            Slide(shown + hiddenShape), Slide(shown + Shape(null, (99_999_999, 0), P("KANARIE"))), Slide(shown + Shape(null, (0, 0), P("KANARIE").Replace("<a:rPr/>", "<a:rPr sz='100'/>", StringComparison.Ordinal))),
            Slide(shown + Shape(null, (0, 0), P("KANARIE").Replace("<a:rPr/>", "<a:rPr strike='sngStrike'/>", StringComparison.Ordinal))),
        ];

        foreach (var deck in decks)
        {
            var text = await ExtractionFiles.TextOfAsync(Name, Deck(deck.Split('|')));

            Assert.Equal("Sichtbar", Assert.Single(text.Blocks).Text);
            Assert.Single(text.Warnings);
        }
    }

    [Fact]
    public async Task Notes_and_foreign_media_are_left_out_and_told()
    {
        var slide = Slide(Shape("title", null, P("Sichtbar")));
        var content = PackageFiles.Office(
            "ppt/presentation.xml", "presentationml.presentation", [("slide", "slides/slide1.xml")], ("ppt/presentation.xml", Presentation(1)), ("ppt/slides/slide1.xml", slide),
            ("ppt/slides/_rels/slide1.xml.rels", PackageFiles.RelationsXml([("notesSlide", "../notesSlides/notesSlide1.xml"), ("video", "https://example.org/KANARIE.mp4"), ("hyperlink", "https://example.org/")])),
            ("ppt/notesSlides/notesSlide1.xml", Slide(Shape("body", null, P("KANARIE")))));

        var text = await ExtractionFiles.TextOfAsync(Name, content);

        Assert.Equal("Sichtbar", Assert.Single(text.Blocks).Text);
        Assert.Equal(2, text.Warnings.Count);
    }

    [Fact]
    public async Task Empty_damaged_and_dangerous_presentations_are_refused()
    {
        byte[] Build(string type, string slide) => PackageFiles.Office("ppt/presentation.xml", type, [("slide", "slides/slide1.xml")], ("ppt/presentation.xml", Presentation(1)), ("ppt/slides/slide1.xml", slide));

        Assert.Equal(RefusalReason.NoText, await ExtractionFiles.RefusalOfAsync(Name, Build("presentationml.presentation", Slide(string.Empty))));
        Assert.Equal(RefusalReason.Macros, await ExtractionFiles.RefusalOfAsync(Name, Build("presentationml.presentation.macroEnabled", Slide(Shape("title", null, P("x"))))));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync(Name, Build("spreadsheetml.sheet", Slide(Shape("title", null, P("x"))))));
        Assert.Equal(RefusalReason.Damaged, await ExtractionFiles.RefusalOfAsync(Name, Build("presentationml.presentation", "<!DOCTYPE x><x/>")));
        Assert.Equal(RefusalReason.TooDeep, await ExtractionFiles.RefusalOfAsync(Name, Build("presentationml.presentation", Slide(string.Concat(Enumerable.Repeat("<p:grpSp>", 300)) + string.Concat(Enumerable.Repeat("</p:grpSp>", 300))))));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync(Name, "Text"u8.ToArray()));
    }

    [Fact]
    public async Task A_training_deck_becomes_passages_under_the_slide_titles()
    {
        var passages = await ExtractionFiles.PassagesOfAsync(Name, Deck(
            Slide(Shape("ctrTitle", null, P("Schulungsunterlage E-Akte"))), Slide(Shape("title", null, P("Posteingang")) + Shape("body", null, P("Eingänge werden am selben Tag gescannt.") + P("Das Original wird sechs Monate aufbewahrt.")))));

        Assert.Equal("Posteingang\n– Eingänge werden am selben Tag gescannt.\n– Das Original wird sechs Monate aufbewahrt.", passages[^1]);
    }

    private static string P(string text, string attributes = "", string inner = "") => $"<a:p><a:pPr {attributes}>{inner}</a:pPr><a:r><a:rPr/><a:t>{text}</a:t></a:r></a:p>";

    private static string Shape(string? place, (long X, long Y)? at, string paragraphs) =>
        $"<p:sp><p:nvSpPr><p:cNvPr id='2' name='s'/><p:cNvSpPr/><p:nvPr>{(place is null ? string.Empty : $"<p:ph type='{place}'/>")}</p:nvPr></p:nvSpPr><p:spPr>"
        + (at is { } offset ? $"<a:xfrm><a:off x='{offset.X}' y='{offset.Y}'/><a:ext cx='500' cy='500'/></a:xfrm>" : string.Empty) + $"</p:spPr><p:txBody>{paragraphs}</p:txBody></p:sp>";

    private static string Slide(string shapes) =>
        "<p:sld xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><p:cSld><p:spTree>" + shapes + "</p:spTree></p:cSld></p:sld>";

    private static string Presentation(int slides) =>
        "<p:presentation xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><p:sldIdLst>"
        + string.Concat(Enumerable.Range(1, slides).Select(slide => $"<p:sldId id='{255 + slide}' r:id='r{slide}'/>")) + "</p:sldIdLst><p:sldSz cx='9144000' cy='6858'/></p:presentation>";

    private static byte[] Deck(params string[] slides) => PackageFiles.Office(
        "ppt/presentation.xml", "presentationml.presentation", slides.Select((_, index) => ("slide", $"slides/slide{index + 1}.xml")),
        [("ppt/presentation.xml", Presentation(slides.Length)), PackageFiles.Title("Schulungsunterlage E-Akte"), .. slides.Select((slide, index) => ($"ppt/slides/slide{index + 1}.xml", slide))]);
}
