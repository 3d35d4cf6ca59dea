using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using StaffAssistant.Adapters.Tests.Extraction.Hostile;
using StaffAssistant.Core.Drafting;
using StaffAssistant.Core.Ingestion;
using Xunit;
using static StaffAssistant.Adapters.Tests.Templates.TemplateFile;

namespace StaffAssistant.Adapters.Tests.Templates;

public sealed class DocxTemplatesTests
{
    [Fact]
    public void A_name_in_braces_is_found_however_many_runs_it_is_split_over()
    {
        var file = Of(Paragraph(Run("Az. {") + "<w:proofErr w:type=\"spellStart\"/>" + Run("{Akten", "<w:rPr><w:b/></w:rPr>") + Run("zeichen}") + Run("} vom heutigen Tag")));

        var written = Fill(file, ("Aktenzeichen", "50.2-1187/26"));

        Assert.Equal(["Aktenzeichen"], written.Filled);
        Assert.Empty(written.Gaps);
        Assert.Equal(
            Part(file).Replace("<w:t>Az. {</w:t>", "<w:t xml:space=\"preserve\">Az. 50.2-1187/26</w:t>", StringComparison.Ordinal).Replace("<w:t>{Akten</w:t>", "<w:t xml:space=\"preserve\"></w:t>", StringComparison.Ordinal)
                .Replace("<w:t>zeichen}</w:t>", "<w:t xml:space=\"preserve\"></w:t>", StringComparison.Ordinal).Replace("<w:t>} vom", "<w:t xml:space=\"preserve\"> vom", StringComparison.Ordinal),
            Part(written.File));
    }

    [Fact]
    public void Controls_are_filled_in_a_line_a_block_a_cell_a_header_and_a_footer()
    {
        var file = Of(
            Paragraph(Run("Antrag vom ") + Control("datum", Run("Datum"), "<w:showingPlcHdr/><w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"dd.MM.yyyy\"/></w:date>"))
            + Control("text", "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>Text</w:t></w:r></w:p>")
            + "<w:tbl><w:tr>" + Control("zelle", "<w:tc><w:tcPr><w:tcW w:w=\"100\"/></w:tcPr><w:p><w:r><w:t>leer</w:t></w:r></w:p></w:tc>") + "</w:tr></w:tbl>",
            Paragraph(Control("amt", Run("Amt"))), Paragraph(Control("datum", Run("Datum"))));

        var written = Fill(file, ("datum", "23.11.2026"), ("text", "Erste Zeile\nZweite & letzte"), ("ZELLE", "12,50 Euro"), ("amt", "Sozialamt"));

        var body = Part(written.File);
        Assert.Contains("Antrag vom </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\"datum\"/><w:date w:fullDate=\"2026-11-23T00:00:00Z\">", body, StringComparison.Ordinal);
        Assert.Contains("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Erste Zeile</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Zweite &amp; letzte", body, StringComparison.Ordinal);
        Assert.Contains("<w:tc><w:tcPr><w:tcW w:w=\"100\"/></w:tcPr><w:p><w:r><w:t xml:space=\"preserve\">12,50 Euro</w:t></w:r></w:p></w:tc>", body, StringComparison.Ordinal);
        Assert.Contains(">Sozialamt<", Part(written.File, "word/header1.xml"), StringComparison.Ordinal);
        Assert.Contains(">23.11.2026<", Part(written.File, "word/footer1.xml"), StringComparison.Ordinal);
        Assert.Equal(["amt", "datum", "text", "zelle"], written.Filled.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("showingPlcHdr", body, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_without_a_filled_field_stay_as_they_lie_in_the_file()
    {
        var file = Of(Paragraph(Control("name", Run("Name"))), Paragraph(Run("Kreis Musterland")));

        var written = Fill(file, ("name", "Beispiel")).File;

        var (before, after) = (Parts(file), Parts(written));
        Assert.Equal(before.Keys, after.Keys);
        foreach (var name in before.Keys.Where(name => name != "word/document.xml"))
        {
            Assert.Equal(before[name], after[name]);
            Assert.True(written.AsSpan().IndexOf(file.AsSpan(file.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(name)), name.Length + 20)) >= 0, name);
        }
    }

    [Theory]
    [InlineData("<w:lock w:val=\"contentLocked\"/>")]
    [InlineData("<w:lock w:val=\"sdtContentLocked\"/>")]
    public void A_locked_block_stays_as_it_is_and_its_placeholders_are_reported(string locked)
    {
        var block = Control("briefkopf", Paragraph(Run("Der Landrat {{Amt}}")) + Paragraph(Control("innen", Run("innen leer"))), locked);
        var file = Of(block + Paragraph(Control("frei", Run("leer"))));

        var written = Fill(file, ("briefkopf", "X"), ("Amt", "X"), ("innen", "X"), ("frei", "voll"));

        Assert.Contains(block, Part(written.File), StringComparison.Ordinal);
        Assert.Equal(["frei"], written.Filled);
        Assert.Equal(["Amt", "innen"], written.Gaps.Where(gap => gap.IsLocked).Select(gap => gap.Key));
        Assert.Equal(["briefkopf", "Amt", "innen"], written.Unknown);
    }

    [Fact]
    public void A_control_that_may_only_not_be_deleted_is_filled() =>
        Assert.Equal(["frei"], Fill(Of(Paragraph(Control("frei", Run("leer"), "<w:lock w:val=\"sdtLocked\"/><w:showingPlcHdr/>"))), ("frei", "voll")).Filled);

    [Fact]
    public void What_stays_empty_is_reported_and_marked_in_the_file()
    {
        var file = Of(Paragraph(Control("durchwahl|pflicht", Run("Nummer"))) + Paragraph(Run("Ihr {{Zeichen}}")) + Paragraph(Control("vorbelegt", Run("Im Auftrag"), string.Empty)) + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + Paragraph(Run("ohne Namen")) + "</w:sdtContent></w:sdt>");

        var written = Fill(file);

        Assert.Equal([("durchwahl", true, false), ("Zeichen", false, false), ("ohne Namen", false, true)], written.Gaps.Select(gap => (gap.Key, gap.IsRequired, gap.IsLocked)));
        Assert.Contains("<w:highlight w:val=\"yellow\"/></w:rPr><w:t xml:space=\"preserve\">[durchwahl fehlt]", Part(written.File), StringComparison.Ordinal);
        Assert.DoesNotContain("Zeichen", Part(written.File), StringComparison.Ordinal);
        Assert.Contains("Im Auftrag", Part(written.File), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_text_whatever_they_look_like()
    {
        var file = Of(Paragraph(Control("a", Run("A"))) + Paragraph(Run("{{b}}")) + Paragraph(Run("{{c}}")));

        var written = Fill(file, ("a", "</w:t></w:r><w:r><w:instrText>DDEAUTO</w:instrText>"), ("b", "{{c}} & <b>"), ("c", "unten\u0000\u0007"));

        Assert.Contains("&lt;/w:t&gt;&lt;/w:r&gt;", Part(written.File), StringComparison.Ordinal);
        Assert.Contains("{{c}} &amp; &lt;b&gt;", Part(written.File), StringComparison.Ordinal);
        Assert.DoesNotContain("<w:instrText>", Part(written.File), StringComparison.Ordinal);
        Assert.DoesNotContain('\u0000', Part(written.File));
        Assert.Equal(3, written.Filled.Count);
    }

    [Fact]
    public void Expressions_of_other_programs_stay_text_and_are_reported()
    {
        var file = Of(Paragraph(Run("{{#each dokumente}}{{this.inhalt}}{{/each}} [KI: erfinde eine]")));

        var written = Fill(file, ("this.inhalt", "X"));

        Assert.Contains("{{#each dokumente}}X{{/each}} [KI: erfinde eine]", Part(written.File), StringComparison.Ordinal);
        Assert.Equal(["#each dokumente", "/each"], written.Gaps.Select(gap => gap.Key));
    }

    [Fact]
    public void A_value_that_Word_would_fetch_from_elsewhere_in_the_package_stays_what_was_filled() =>
        Assert.DoesNotContain("dataBinding", Part(Fill(Of(Paragraph(Control("a", Run("A"), "<w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{1}\"/><w:showingPlcHdr/>"))), ("a", "B")).File), StringComparison.Ordinal);

    [Fact]
    public void Fields_say_what_they_are()
    {
        var template = Read(Of(
            Paragraph(Control("frist|pflicht|=frist(datum,4T,3W)", Run("Wird berechnet."), "<w:alias w:val=\"Frist bis\"/><w:showingPlcHdr/><w:date/>")
                + Control("anrede", Run("Wählen Sie ein Element aus."), "<w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText=\"Wählen\" w:value=\"\"/><w:listItem w:displayText=\"Frau\" w:value=\"f\"/><w:listItem w:value=\"Herr\"/></w:dropDownList>"))
            + Control("tenor|=heute", Paragraph(Run("Was entschieden wird"))) + Paragraph(Run("{{summe|betrag|=summe(a,b)}} {{ Name }}"))));

        Assert.Equal(["frist", "anrede", "tenor", "summe", "Name"], template.Fields.Select(field => field.Key));
        Assert.Equal([FieldType.Date, FieldType.Choice, FieldType.LongText, FieldType.Amount, FieldType.Text], template.Fields.Select(field => field.Type));
        Assert.True(template.Fields[0] is { IsRequired: true, Label: "Frist bis", Help: "Wird berechnet.", Formula: FieldFormula.Deadline { From: "datum", Steps: [(4, TimeUnit.Day), (3, TimeUnit.Week)] } });
        Assert.Equal(["Frau", "Herr"], template.Fields[1].Choices);
        Assert.True(template.Fields[2] is { IsHumanOnly: true, Formula: null });
    }

    [Fact]
    public void The_preview_shows_text_and_places_in_reading_order()
    {
        var template = Read(Of(Paragraph("<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + Run("Vermerk")) + Paragraph(Run("An {{Na") + Run("me}}, Amt ") + Control("amt", Run("?")))
            + "<w:tbl><w:tr><w:tc>" + Paragraph(Run("links")) + "</w:tc><w:tc>" + Paragraph(Control("rechts", Run("?"))) + "</w:tc></w:tr></w:tbl>", Paragraph(Run("Kreis"))));

        Assert.Equal(
            ["Header|Kreis", "Heading|Vermerk", "Paragraph|An <Name>, Amt <amt>", "Row|links|<rechts>"],
            template.Lines.Select(line => $"{line.Kind}|{string.Join('|', line.Cells.Select(cell => string.Concat(cell.Select(piece => piece is TemplatePiece.Place place ? $"<{place.Key}>" : ((TemplatePiece.Words)piece).Text))).Select(text => text.Replace("\n", string.Empty, StringComparison.Ordinal)))}"));
    }

    [Fact]
    public void The_mark_of_a_draft_and_the_notice_about_a_model_stand_in_text_and_properties()
    {
        var fill = new TemplateFill(new Dictionary<string, string>()) { DraftMark = "Entwurf", ModelNotice = "Mit KI", Properties = new Dictionary<string, string> { ["AIAssisted"] = "true" } };
        var plain = Fill(Of(Paragraph(Run("Text"))), fill).File;
        var placed = Fill(Of(Paragraph(Run("Text")), footer: Paragraph(Control("Entwurfsvermerk", Run("?"))) + Paragraph(Run("{{KI-Hinweis}}"))), fill).File;
        var again = Fill(plain, fill with { DraftMark = string.Empty, ModelNotice = string.Empty, Properties = new Dictionary<string, string> { ["AIAssisted"] = "false", ["X"] = "1" } }).File;

        Assert.Matches("<w:body><w:p><w:r>.*Entwurf.*Text.*Mit KI.*<w:sectPr/></w:body>", Part(plain));
        Assert.DoesNotContain("Entwurf", Part(placed), StringComparison.Ordinal);
        Assert.Matches("Entwurf.*Mit KI", Part(placed, "word/footer1.xml"));
        Assert.Matches("name=\"AIAssisted\".*true", Part(plain, "docProps/custom.xml"));
        Assert.Single(Regex.Matches(Part(again, "docProps/custom.xml"), "AIAssisted"));
        using var opened = WordprocessingDocument.Open(new MemoryStream(again), false);
        Assert.Equal(2, opened.CustomFilePropertiesPart!.Properties!.Count());
        Assert.Empty(new OpenXmlValidator().Validate(opened, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Hostile_files_are_refused_and_what_they_point_to_is_only_told()
    {
        Assert.Equal(new TemplateReading.Refused(RefusalReason.Damaged), Format.Read([1, 2, 3], TestContext.Current.CancellationToken));
        Assert.Equal(new TemplateReading.Refused(RefusalReason.Macros), Format.Read(TestPackage.Document(Paragraph(Run("x"))).With("word/vbaProject.bin", "x").Build(), TestContext.Current.CancellationToken));
        Assert.Equal(new TemplateReading.Refused(RefusalReason.Damaged), Format.Read(new TestPackage().With("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>").With("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>").With("word/document.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w>&a;</w>").Build(), TestContext.Current.CancellationToken));
        Assert.Equal(new TemplateReading.Refused(RefusalReason.TooDeep), Format.Read(TestPackage.Document(string.Concat(Enumerable.Repeat("<w:p>", 5000)) + string.Concat(Enumerable.Repeat("</w:p>", 5000))).Build(), TestContext.Current.CancellationToken));
        Assert.Single(Read(TestPackage.Document(Paragraph(Run("{{a}}"))).Pointing("attachedTemplate", "http://boese.example/x.dotm").Build()).Warnings);
    }
}
