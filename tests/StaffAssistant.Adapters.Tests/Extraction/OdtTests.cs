using StaffAssistant.Core.Ingestion;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Extraction;

public sealed class OdtTests
{
    private const string Name = "a.odt";

    [Fact]
    public async Task Headings_and_lists_are_read_with_their_numbers()
    {
        var text = await ReadAsync("""
            <text:p text:style-name="Title">Dienstanweisung Reisekosten</text:p>
            <text:table-of-content><text:index-body><text:p>1 Tagegeld 3</text:p></text:index-body></text:table-of-content>
            <text:h text:outline-level="1">Geltung</text:h><text:p>Sie gilt für alle<text:s text:c="2"/>Beschäftigten.</text:p>
            <text:h text:outline-level="1">Tagegeld</text:h>
            <text:list text:style-name="Absatz"><text:list-item><text:p>Tagegeld wird gewährt.</text:p></text:list-item><text:list-item><text:p>Es beträgt 14 Euro.</text:p></text:list-item></text:list>
            <text:p>Anzugeben sind:</text:p>
            <text:list text:style-name="Punkte"><text:list-item><text:p>Beginn</text:p><text:list><text:list-item><text:p>Uhrzeit</text:p></text:list-item></text:list></text:list-item></text:list>
            <text:list text:style-name="Absatz" text:continue-numbering="true"><text:list-item><text:p>Der Rest verfällt.</text:p></text:list-item></text:list>
            <text:h text:outline-level="2">Ausland</text:h><text:p>Siehe Anlage<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Stand Mai.</text:p></text:note-body></text:note>.</text:p>
            """);

        Assert.Equal(
            [
                "Heading 1 [] Dienstanweisung Reisekosten", "Heading 2 [§ 1] Geltung", "Paragraph 0 [] Sie gilt für alle Beschäftigten.", "Heading 2 [§ 2] Tagegeld", "Paragraph 0 [(1)] Tagegeld wird gewährt.",
                "Paragraph 0 [(2)] Es beträgt 14 Euro.", "Paragraph 0 [] Anzugeben sind:", "ListItem 1 [–] Beginn", "ListItem 2 [–] Uhrzeit", "Paragraph 0 [(3)] Der Rest verfällt.", "Heading 3 [2.1] Ausland",
                "Paragraph 0 [] Siehe Anlage.", "Paragraph 0 [] Stand Mai.",
            ],
            text.Blocks.Select(ExtractionFiles.Show));
        Assert.Equal(("Reisekosten im Landkreis", "de-DE"), (text.Metadata.Title, text.Metadata.Language));
        Assert.Empty(text.Warnings);
    }

    [Fact]
    public async Task A_table_keeps_its_rows_and_one_that_only_arranges_is_text()
    {
        var text = await ReadAsync("""
            <table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Land</text:p></table:table-cell><table:table-cell><text:p>Betrag</text:p></table:table-cell></table:table-row></table:table-header-rows>
              <table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Polen</text:p></table:table-cell><table:table-cell><text:p>34 €</text:p></table:table-cell></table:table-row>
              <table:table-row table:number-rows-repeated="100000"><table:covered-table-cell/><table:table-cell><text:p>23 €</text:p></table:table-cell></table:table-row></table:table>
            <table:table><table:table-row><table:table-cell><text:h text:outline-level="4" text:is-list-header="true">Kasten</text:h><text:p>Hinweis im Kasten.</text:p></table:table-cell></table:table-row></table:table>
            """);

        Assert.Equal(
            ["TableHeader 0 [] Land | Betrag", "TableRow 0 [] Polen | 34 €", "TableRow 0 [] Polen | 23 €", "Heading 4 [] Kasten", "Paragraph 0 [] Hinweis im Kasten."],
            text.Blocks.Select(ExtractionFiles.Show));
    }

    [Theory]
    [InlineData("<text:p><text:span text:style-name='Verborgen'>KANARIE</text:span></text:p>", "winziger Text")]
    [InlineData("<text:p text:style-name='ErbtVerborgen'>KANARIE</text:p>", "winziger Text")]
    [InlineData("<text:p><text:span text:style-name='Weiss'>KANARIE</text:span></text:p>", "winziger Text")]
    [InlineData("<text:p><text:span text:style-name='Winzig'>KANARIE</text:span></text:p>", "winziger Text")]
    [InlineData("<text:p><text:hidden-text text:condition='x' text:string-value='KANARIE'>KANARIE</text:hidden-text></text:p>", "winziger Text")]
    [InlineData("<text:section text:display='none'><text:p>KANARIE</text:p></text:section>", "winziger Text")]
    [InlineData("<text:p><text:span text:style-name='Gestrichen'>KANARIE</text:span></text:p>", "durchgestrichener")]
    [InlineData("<text:tracked-changes><text:changed-region><text:deletion><text:p>KANARIE</text:p></text:deletion></text:changed-region></text:tracked-changes>", "durchgestrichener")]
    [InlineData("<text:p>Mehr<office:annotation><text:p>KANARIE</text:p></office:annotation></text:p>", null)]
    [InlineData("<text:p><text:script script:language='x' xmlns:script='urn:x'>KANARIE</text:script></text:p>", "Skripte")]
    [InlineData("<text:p><draw:frame><draw:image xlink:href='https://example.org/KANARIE.png'/></draw:frame></text:p>", "außerhalb der Datei")]
    [InlineData("<text:p><draw:frame><draw:image xlink:href='Pictures/a.png'/><svg:desc xmlns:svg='urn:x'>KANARIE</svg:desc></draw:frame></text:p>", null)]
    [InlineData("<text:p><draw:frame><draw:object xlink:href='./Object 1'/></draw:frame></text:p>", "Eingebettete Objekte")]
    [InlineData("<text:section><text:section-source xlink:href='../KANARIE.odt'/></text:section>", "außerhalb der Datei")]
    [InlineData("<text:p><text:a xlink:href='javascript:KANARIE'>Link</text:a></text:p>", "Verweise")]
    public async Task What_is_hidden_deleted_or_foreign_is_left_out_and_told(string content, string? warning)
    {
        var text = await ReadAsync($"<text:p>Sichtbar</text:p>{content}<text:p>Ende</text:p>");

        Assert.DoesNotContain(text.Blocks, block => block.Text.Contains("KANARIE", StringComparison.Ordinal));
        Assert.Equal(("Sichtbar", "Ende"), (text.Blocks[0].Text, text.Blocks[^1].Text));
        Assert.Equal(warning is not null, text.Warnings.Any(told => told.Contains(warning ?? string.Empty, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Text_boxes_are_read_behind_their_paragraph_and_white_words_on_dark_ground_are_words()
    {
        var text = await ReadAsync("""
            <text:p>Vor<draw:frame><draw:text-box><text:p>Im Kasten</text:p></draw:text-box></draw:frame> der Box</text:p>
            <table:table><table:table-row><table:table-cell table:style-name="Dunkel"><text:p><text:span text:style-name="Weiss">Land</text:span></text:p></table:table-cell><table:table-cell><text:p>Satz</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>Polen</text:p></table:table-cell><table:table-cell><text:p>34</text:p></table:table-cell></table:table-row></table:table>
            """);

        Assert.Equal(["Paragraph 0 [] Vor der Box", "Paragraph 0 [] Im Kasten", "TableHeader 0 [] Land | Satz", "TableRow 0 [] Polen | 34"], text.Blocks.Select(ExtractionFiles.Show));
        Assert.Empty(text.Warnings);
    }

    [Fact]
    public async Task Damaged_encrypted_and_dangerous_documents_are_refused()
    {
        var good = Content("<text:p>Text</text:p>");
        var locked = "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";

        Assert.Equal(RefusalReason.PasswordProtected, await RefusalAsync(("mimetype", Mime), ("META-INF/manifest.xml", locked), ("content.xml", "\u0001\u0002")));
        Assert.Equal(RefusalReason.WrongContent, await RefusalAsync(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", good)));
        Assert.Equal(RefusalReason.Macros, await RefusalAsync(("mimetype", Mime), ("content.xml", good), ("Basic/Standard/Module1.xml", "<m/>")));
        Assert.Equal(RefusalReason.Damaged, await RefusalAsync(("mimetype", Mime), ("content.xml", "<!DOCTYPE o [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + Content("<text:p>&x;</text:p>"))));
        Assert.Equal(RefusalReason.TooDeep, await RefusalAsync(("mimetype", Mime), ("content.xml", Content(string.Concat(Enumerable.Repeat("<text:section>", 300)) + string.Concat(Enumerable.Repeat("</text:section>", 300))))));
        Assert.Equal(RefusalReason.NoText, await RefusalAsync(("mimetype", Mime), ("content.xml", Content("<text:p/>"))));
        Assert.Equal(RefusalReason.WrongContent, await ExtractionFiles.RefusalOfAsync(Name, "Text"u8.ToArray()));
    }

    [Fact]
    public async Task A_regulation_becomes_passages_with_their_places()
    {
        var passages = await ExtractionFiles.PassagesOfAsync(Name, Odt("""
            <text:h text:outline-level="1">Zweck</text:h><text:p>Diese Anweisung regelt das Parken auf den Höfen der Verwaltung und in der Tiefgarage des Kreishauses.</text:p>
            <text:h text:outline-level="1">Gebühren</text:h><text:p>Je Monat werden erhoben:</text:p>
            <table:table><table:table-row><table:table-cell><text:p>Platz</text:p></table:table-cell><table:table-cell><text:p>Entgelt</text:p></table:table-cell></table:table-row>
            <table:table-row><table:table-cell><text:p>Tiefgarage</text:p></table:table-cell><table:table-cell><text:p>45,00 €</text:p></table:table-cell></table:table-row></table:table>
            """));

        Assert.Equal("§ 2 Gebühren\nJe Monat werden erhoben:\nPlatz | Entgelt\nTiefgarage | 45,00 €", passages[1]);
    }

    private const string Mime = "application/vnd.oasis.opendocument.text";

    private const string Namespaces =
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        + "xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0' "
        + "xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'";

    private static string Content(string body) => $"""
        <office:document-content {Namespaces}><office:automatic-styles>
          <style:style style:name="Verborgen" style:family="text"><style:text-properties text:display="none"/></style:style>
          <style:style style:name="Weiss" style:family="text"><style:text-properties fo:color="#ffffff"/></style:style>
          <style:style style:name="Winzig" style:family="text"><style:text-properties fo:font-size="1pt"/></style:style>
          <style:style style:name="Gestrichen" style:family="text"><style:text-properties style:text-line-through-style="solid"/></style:style>
          <style:style style:name="ErbtVerborgen" style:family="paragraph" style:parent-style-name="Geheim"/>
          <style:style style:name="Dunkel" style:family="table-cell"><style:table-cell-properties fo:background-color="#003366"/></style:style>
          <text:list-style style:name="Absatz"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="(" style:num-suffix=")"/></text:list-style>
          <text:list-style style:name="Punkte"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/><text:list-level-style-bullet text:level="2" text:bullet-char="•"/></text:list-style>
        </office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>
        """;

    private static byte[] Odt(string body) => PackageFiles.Zip(
    [
        ("mimetype", Mime), ("content.xml", Content(body)),
        ("styles.xml", $"""
            <office:document-styles {Namespaces}><office:styles>
              <style:style style:name="Geheim" style:family="paragraph"><style:text-properties text:display="none"/></style:style>
              <text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-prefix="§ "/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
            </office:styles><office:master-styles><style:master-page><style:header><text:p>KANARIE</text:p></style:header></style:master-page></office:master-styles></office:document-styles>
            """),
        ("meta.xml", $"<office:document-meta {Namespaces}><office:meta><dc:title>Reisekosten im Landkreis</dc:title><dc:language>de-DE</dc:language></office:meta></office:document-meta>"),
    ]);

    private static Task<ExtractedText> ReadAsync(string body) => ExtractionFiles.TextOfAsync(Name, Odt(body));

    private static Task<RefusalReason> RefusalAsync(params (string Name, string Text)[] parts) => ExtractionFiles.RefusalOfAsync(Name, PackageFiles.Zip(parts));
}
