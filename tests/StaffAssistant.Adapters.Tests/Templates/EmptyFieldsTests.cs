using StaffAssistant.Core.Drafting;
using Xunit;
using static StaffAssistant.Adapters.Tests.Templates.TemplateFile;

namespace StaffAssistant.Adapters.Tests.Templates;

/// <summary>A field that may stay empty and does leaves nothing, in the file and in the preview.</summary>
public sealed class EmptyFieldsTests
{
    [Theory]
    [InlineData("Aktenzeichen: {{x}}", "")]
    [InlineData("{{x}}", "")]
    [InlineData("Bitte antworten Sie mir bis zum {{x}}.", "")]
    [InlineData("{{x}}:", "")]
    [InlineData("{{voll}} {{x}},", "VOLL,")]
    [InlineData("{{x}} {{voll}},", "VOLL,")]
    [InlineData("{{voll}}, {{x}}", "VOLL")]
    [InlineData("{{x}}, Telefon {{voll}}", "Telefon VOLL")]
    [InlineData("Auskunft erteilt: {{voll}}, Telefon {{x}}", "Auskunft erteilt: VOLL")]
    [InlineData("Bewerbung bis {{voll}}, Kennziffer {{x}}. Fachliche Auskunft: {{voll}}", "Bewerbung bis VOLL. Fachliche Auskunft: VOLL")]
    [InlineData("Musterstadt, {{voll}}. Sperrfrist: {{x}}", "Musterstadt, VOLL.")]
    [InlineData("Ihr Antrag liegt vor. Wir entscheiden darüber voraussichtlich bis zum {{x}}. Danach hören Sie von uns.", "Ihr Antrag liegt vor. Danach hören Sie von uns.")]
    [InlineData("Im Raum {{voll}} sprechen wir über das Vorhaben des Amtes {{x}} und über anderes.", "Im Raum VOLL sprechen wir über das Vorhaben des Amtes und über anderes.")]
    [InlineData("Sie können sich bis zum {{x}}, {{voll}} schriftlich äußern.", "Sie können sich bis zum VOLL schriftlich äußern.")]
    [InlineData("Am {{voll}} von {{x}} Uhr", "Am VOLL Uhr")]
    public void What_is_there_for_it_alone_goes_with_it(string line, string left)
    {
        var file = Of(Paragraph(Run(line)) + Paragraph(Run("Ende")));

        Assert.Equal(left.Length == 0 ? ["Ende"] : [left, "Ende"], LinesOf(file, ("voll", "VOLL")));
    }

    [Fact]
    public void The_same_holds_for_controls_over_several_runs() =>
        Assert.Equal(["Guten Tag,"], LinesOf(Of(Paragraph(Control("anrede|pflicht", Run("?")) + Run(" ") + Control("name", Run("Nachname")) + Run(",")) + Control("zeichnung", Paragraph(Run("Name")))), ("anrede", "Guten Tag")));

    [Fact]
    public void A_line_of_a_paragraph_goes_with_its_break() =>
        Assert.Equal(["Amt: VOLL"], LinesOf(Of(Paragraph(Run("Amt: {{voll}}") + "<w:r><w:br/></w:r>" + Run("Zeichen: {{x}}"))), ("voll", "VOLL")));

    [Fact]
    public void A_required_field_leaves_a_mark_and_its_words()
    {
        var written = Fill(Of(Paragraph(Run("Zeichen: {{x|pflicht}}")) + Paragraph(Run("Noch einmal: {{x}}"))));

        Assert.Contains("Zeichen: [x fehlt]", Part(written.File), StringComparison.Ordinal);
        Assert.Contains("Noch einmal: [x fehlt]", Part(written.File), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_tables_and_headings_that_are_there_for_it_alone_go()
    {
        static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Paragraph(Run(cell))}</w:tc>"))}</w:tr>";
        const string heading = "<w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>";
        var file = Of(
            $"<w:tbl>{Row("Angabe", "Eintrag")}{Row("Ort", "{{voll}}")}{Row("Entschuldigt", "{{x}}")}</w:tbl>{Paragraph(Run("Zwischen"))}<w:tbl>{Row("Forderung", "Wert")}{Row("Summe", "{{x}}")}</w:tbl>"
            + Paragraph(heading + Run("2. Was geboten wird")) + Control("x", Paragraph(Run("?")), "<w:alias w:val=\"Was geboten wird\"/><w:showingPlcHdr/>") + Paragraph(Run("Schluss"))
            + Paragraph(heading + Run("Sachverhalt")) + Control("x", Paragraph(Run("?"))) + Paragraph(Run("{{voll}}")));

        Assert.Equal(["Angabe|Eintrag", "Ort|VOLL", "Zwischen", "Schluss", "Sachverhalt", "VOLL"], LinesOf(file, ("voll", "VOLL")));
    }

    [Fact]
    public void A_cell_and_a_footer_keep_a_paragraph_and_what_is_protected_stays()
    {
        var locked = Control("kopf", Paragraph(Run("Zeichen: {{x}}")), "<w:lock w:val=\"sdtContentLocked\"/>");
        var written = Fill(Of($"<w:tbl><w:tr><w:tc>{Paragraph(Run("Links"))}</w:tc><w:tc>{Control("x", Paragraph(Run("?")))}</w:tc><w:tc>{Paragraph(Run("Rechts"))}</w:tc></w:tr></w:tbl>{locked}", footer: Paragraph(Run("Zeichen: {{x}}"))));

        Assert.Contains("<w:tc><w:p></w:p></w:tc>", Part(written.File), StringComparison.Ordinal);
        Assert.Contains(locked, Part(written.File), StringComparison.Ordinal);
        Assert.EndsWith("><w:p></w:p></w:ftr>", Part(written.File, "word/footer1.xml"), StringComparison.Ordinal);
    }

    /// <summary>The lines of the written file, which are those of the preview too.</summary>
    internal static IReadOnlyList<string> LinesOf(byte[] file, params (string Key, string Value)[] values)
    {
        var fill = new TemplateFill(values.ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase));
        var written = Words(Read(Fill(file, fill).File).Lines, fill);

        Assert.Equal(written, Words(Format.Preview(file, fill, TestContext.Current.CancellationToken), fill));
        return written;
    }

    private static List<string> Words(IReadOnlyList<TemplateLine> lines, TemplateFill fill) =>
    [
        .. lines.Select(line => string.Join('|', line.Cells.Select(cell => string.Concat(cell.Select(piece => piece is TemplatePiece.Place place ? fill.Values.GetValueOrDefault(place.Key, string.Empty) : ((TemplatePiece.Words)piece).Text)).Trim()))),
    ];
}
