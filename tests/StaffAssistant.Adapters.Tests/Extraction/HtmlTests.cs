using System.Text;
using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class HtmlTests
{
    [Fact]
    public async Task Headings_paragraphs_lists_and_tables_are_read_in_order()
    {
        var text = await ReadAsync("""
            <!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Merkblatt Reisekosten</title></head><body>
            <header><p>Landkreis Musterland</p></header><nav><ul><li>Startseite</ul></nav>
            <main><h1>Merkblatt <em>Reise</em>kosten</h1>
            <h2>§ 6 Tagegeld</h2><p>(1) Tagegeld wird gew&auml;hrt,<br>wenn die Reise<wbr> dienstlich ist. <p>Anzugeben sind:
            <ol><li>Beginn<ul><li>Tag<li>Uhrzeit</ul><li value=5>Ende</ol>
            <ol type=a start=2><li>zweitens</ol>
            <table><caption>S&auml;tze</caption><thead><tr><th>Land<th>Betrag</thead><tr><td rowspan=2>Polen<td>34&nbsp;&euro;<tr><td>23 €</table></main>
            <aside>Verwandtes</aside><footer>Impressum</footer></body></html>
            """);

        Assert.Equal(
            [
                "Heading 1 [] Merkblatt Reisekosten", "Heading 2 [§ 6] Tagegeld", "Paragraph 0 [(1)] Tagegeld wird gewährt,", "Paragraph 0 [] wenn die Reise dienstlich ist.", "Paragraph 0 [] Anzugeben sind:",
                "ListItem 1 [1.] Beginn", "ListItem 2 [–] Tag", "ListItem 2 [–] Uhrzeit", "ListItem 1 [5.] Ende", "ListItem 1 [b)] zweitens", "Paragraph 0 [] Sätze", "TableHeader 0 [] Land | Betrag",
                "TableRow 0 [] Polen | 34 €", "TableRow 0 [] Polen | 23 €",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal(("Merkblatt Reisekosten", "de"), (text.Metadata.Title, text.Metadata.Language));
        Assert.Empty(text.Warnings);
    }

    [Theory]
    [InlineData("<p hidden>KANARIE</p>")]
    [InlineData("<div style='DISPLAY : none !important'><p>KANARIE</p></div>")]
    [InlineData("<div style='dis/**/play:none'>KANARIE</div>")]
    [InlineData("<span style='visibility:hidden'>KANARIE</span>")]
    [InlineData("<span style='font-size:1px'>KANARIE</span>")]
    [InlineData("<span style='color:#FFFFFF'>KANARIE</span>")]
    [InlineData("<font color=white>KANARIE</font>")]
    [InlineData("<p style='opacity:0'>KANARIE</p>")]
    [InlineData("<p style='position:absolute;left:-9999px'>KANARIE</p>")]
    [InlineData("<p aria-hidden=true>KANARIE</p>")]
    [InlineData("<style>.weg{display:none}</style><p class='a weg'>KANARIE</p>")]
    [InlineData("<style>#weg, p.x { color: white }</style><p id=weg>KANARIE</p>")]
    [InlineData("<div hidden><b><div></b>a</div>KANARIE</div>")]
    [InlineData("<div hidden><table><tr><td>a</div>KANARIE</table></div>")]
    [InlineData("<table><tr><td>a<td hidden>KANARIE<tr><td>b<td>c</table>")]
    [InlineData("<p><font color=white>a<p>KANARIE</font>")]
    [InlineData("<div><s>a</div>KANARIE</s>")]
    [InlineData("<del>KANARIE</del>")]
    public async Task What_a_reader_of_the_page_does_not_see_is_left_out_and_told(string html)
    {
        var text = await ReadAsync($"<p>Sichtbar</p>{html}<p>Ende</p>");

        Assert.DoesNotContain(text.Blocks, block => block.Text.Contains("KANARIE", StringComparison.Ordinal));
        Assert.Equal(("Sichtbar", "Ende"), (text.Blocks[0].Text, text.Blocks[^1].Text));
        Assert.Single(text.Warnings);
    }

    [Theory]
    [InlineData("<script>KANARIE</script>", true)]
    [InlineData("<p onclick='x'>Text</p>", true)]
    [InlineData("<iframe src='https://example.org/'>KANARIE</iframe>", true)]
    [InlineData("<a href='java&#10;script:alert(1)'>Text</a>", true)]
    [InlineData("<a href='data:text/html,KANARIE'>Text</a>", true)]
    [InlineData("<meta http-equiv=refresh content='0;url=https://example.org/'>", true)]
    [InlineData("<base href='https://example.org/'>", true)]
    [InlineData("<img src='https://example.org/x.png' alt=KANARIE>", true)]
    [InlineData("<p style='background:url(https://example.org/x)'>Text</p>", true)]
    [InlineData("<style>@import url(https://example.org/c.css)</style>", true)]
    [InlineData("<noscript>KANARIE</noscript><template>KANARIE</template><!-- KANARIE --><svg><title>KANARIE</title></svg><select><option>KANARIE</select>", false)]
    [InlineData("<a href='https://example.org/'>Text</a><img src='bild.png' alt=KANARIE><td style='background:#036;color:#fff'>Weiß auf Blau</td>", false)]
    public async Task What_a_browser_would_do_is_not_done_and_told(string html, bool isTold)
    {
        var text = await ReadAsync($"<p>Sichtbar</p>{html}<p>Ende</p>");

        Assert.DoesNotContain(text.Blocks, block => block.Text.Contains("KANARIE", StringComparison.Ordinal));
        Assert.Equal(isTold, text.Warnings.Count > 0);
        Assert.Equal("Ende", text.Blocks[^1].Text);
    }

    [Fact]
    public async Task Signs_that_nobody_sees_are_taken_out_and_told()
    {
        var text = await ReadAsync("<p>Frist: vier Wo\u200Bchen\U000E0041\U000E0042</p>");

        Assert.Equal("Frist: vier Wochen", text.Blocks[0].Text);
        Assert.Equal(2, text.Warnings.Count);
    }

    [Fact]
    public async Task White_words_on_a_dark_ground_are_read()
    {
        var text = await ReadAsync("<table><tr bgcolor='#003366'><th style='color:#fff'>Land<th style='color:#fff'>Satz<tr><td>Polen<td>34</table>");

        Assert.Equal(["TableHeader 0 [] Land | Satz", "TableRow 0 [] Polen | 34"], text.Blocks.Select(ExtractionFiles.Show));
        Assert.Empty(text.Warnings);
    }

    [Fact]
    public async Task A_table_that_only_arranges_the_page_is_text()
    {
        var text = await ReadAsync("<table><tr><td><table><tr><td><h2>Titel</h2><p>Absatz</td><td><ul><li>Punkt</ul></table></td></tr></table>");

        Assert.Equal(["Heading 2 [] Titel", "Paragraph 0 [] Absatz", "ListItem 1 [–] Punkt"], text.Blocks.Select(ExtractionFiles.Show));
    }

    [Fact]
    public async Task Column_names_in_two_rows_become_one()
    {
        var text = await ReadAsync("<table><tr><th rowspan=2>Leistung<th colspan=2>Gebühr<tr><th>online<th>vor Ort<tr><td colspan=3>Meldewesen<tr><td>Bescheinigung<td>6 €<td>8 €</table>");

        Assert.Equal(["Heading 1 [] Meldewesen", "TableHeader 0 [] Leistung | Gebühr online | Gebühr vor Ort", "TableRow 0 [] Bescheinigung | 6 € | 8 €"], text.Blocks.Select(ExtractionFiles.Show));
    }

    [Fact]
    public async Task The_encoding_is_the_one_that_the_page_names()
    {
        byte[] old = [.. "<meta charset=iso-8859-15><p>Gr"u8, 0xF6, 0xDF, .. "e 5 "u8, 0xA4, .. "</p>"u8];
        byte[] none = [.. "<p>Gr"u8, 0xF6, 0xDF, .. "e 5 "u8, 0x80, .. "</p>"u8];

        Assert.Equal("Größe 5 €", (await ExtractionFiles.TextOfAsync("a.htm", old)).Blocks[0].Text);
        Assert.Equal("Größe 5 €", (await ExtractionFiles.TextOfAsync("a.htm", none)).Blocks[0].Text);
        Assert.Equal("Größe 5 €", (await ExtractionFiles.TextOfAsync("a.htm", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<p>Größe 5 €")])).Blocks[0].Text);
    }

    [Fact]
    public async Task Pages_built_to_exhaust_a_reader_are_refused_or_read_in_one_pass()
    {
        Assert.Equal(RefusalReason.TooDeep, await ExtractionFiles.RefusalOfAsync("a.html", Bytes(string.Concat(Enumerable.Repeat("<div>", 18_000)) + "x")));
        Assert.Equal(RefusalReason.TooLarge, await ExtractionFiles.RefusalOfAsync("a.html", Bytes("<p " + string.Join(' ', Enumerable.Range(0, 20_000).Select(index => $"a{index}=1")) + ">x</p>")));
        Assert.Equal(50_000, (await ReadAsync(string.Concat(Enumerable.Range(0, 50_000).Select(index => $"<p><b id={index}>x")))).Blocks.Count);
        var spans = $"<table><tr><td rowspan=60000>{new string('x', 500)}<td>y" + string.Concat(Enumerable.Repeat("<tr><td>z", 60_000)) + "</table>";
        Assert.Equal(RefusalReason.TooLarge, await ExtractionFiles.RefusalOfAsync("a.html", Bytes(spans)));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync("a.html", Bytes("Nur Text ohne Auszeichnung")));
        Assert.Equal(10_000, (await ReadAsync(string.Concat(Enumerable.Repeat("<p>x", 10_000)))).Blocks.Count);
    }

    [Fact]
    public async Task A_page_of_the_county_becomes_passages_with_their_headings()
    {
        var passages = await ExtractionFiles.PassagesOfAsync("a.html", Bytes("""
            <title>Parken für Bewohner</title><h1>Parken für Bewohner</h1><h2>Gebühren</h2><p>Der Ausweis kostet je Fahrzeug:</p>
            <table><tr><th>Dauer</th><th>Gebühr</th></tr><tr><td>1 Jahr</td><td>30,70 Euro</td></tr></table><h2>Unterlagen</h2><p>Mitzubringen sind:</p><ul><li>Personalausweis</li><li>Fahrzeugschein</li></ul>
            """));

        Assert.Equal(["Gebühren\nDer Ausweis kostet je Fahrzeug:\nDauer | Gebühr\n1 Jahr | 30,70 Euro", "Unterlagen\nMitzubringen sind:\n– Personalausweis\n– Fahrzeugschein"], passages);
    }

    private static Task<ExtractedText> ReadAsync(string html) => ExtractionFiles.TextOfAsync("a.html", Bytes(html));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
