using StaffAssistant.Core.Ingestion.Structure;
using Xunit;

namespace StaffAssistant.Core.Tests.Ingestion;

public sealed class LabelReaderTests
{
    [Theory]
    [InlineData("§ 5 Wegstrecken", LabelKind.Section, "§ 5", "Wegstrecken")]
    [InlineData("§5a: Übergang", LabelKind.Section, "§ 5a", "Übergang")]
    [InlineData("Anlage 1 – Sätze", LabelKind.Annex, "Anlage 1", "Sätze")]
    [InlineData("Artikel 3 Inkrafttreten", LabelKind.Article, "Artikel 3", "Inkrafttreten")]
    [InlineData("2. Abschnitt Kosten", LabelKind.Division, "2. Abschnitt", "Kosten")]
    [InlineData("IV. Vergütung", LabelKind.Roman, "IV.", "Vergütung")]
    [InlineData("1. Allgemeines", LabelKind.Decimal, "1.", "Allgemeines")]
    [InlineData("4.2.1 Der Antrag", LabelKind.Decimal, "4.2.1", "Der Antrag")]
    [InlineData("5.3. 1 Kassieren", LabelKind.Decimal, "5.3.1", "Kassieren")]
    [InlineData("Ziffer 3.1 Antrag", LabelKind.Decimal, "Ziffer 3.1", "Antrag")]
    [InlineData("(2) Sie gilt nicht", LabelKind.Paragraph, "(2)", "Sie gilt nicht")]
    [InlineData("a) der Antrag", LabelKind.Letter, "a)", "der Antrag")]
    [InlineData("bb) die Anlage", LabelKind.Letter, "bb)", "die Anlage")]
    [InlineData("1) Anmerkung", LabelKind.Counter, "1)", "Anmerkung")]
    [InlineData("• Urlaub", LabelKind.Bullet, "–", "Urlaub")]
    [InlineData("- zur Überwachung", LabelKind.Bullet, "–", "zur Überwachung")]
    public void A_number_or_sign_in_front_is_a_label(string text, LabelKind kind, string shown, string rest)
    {
        var label = LabelReader.Read(text);

        Assert.NotNull(label);
        Assert.Equal((kind, shown, rest), (label.Kind, label.Text, text[label.Length..]));
    }

    [Theory]
    [InlineData("§ 70 Abs. 4 LPVG NW gilt")]
    [InlineData("§ 14 GefStoffV")]
    [InlineData("Anlage 1 beigefügt")]
    [InlineData("2. April 2024")]
    [InlineData("31.12. des Jahres")]
    [InlineData("01.03.2025 in Kraft")]
    [InlineData("6 oder mehr Erkrankungen")]
    [InlineData("10:30 Uhr")]
    [InlineData("1.000 Euro")]
    [InlineData("Ziffer 4.2 gilt entsprechend")]
    [InlineData("3.2/02")]
    public void A_reference_a_date_or_a_figure_is_no_label(string text) => Assert.Null(LabelReader.Read(text));

    [Fact]
    public void A_heading_may_have_a_number_without_a_full_stop() => Assert.Equal("1", LabelReader.ReadHeading("1 Zweck und Grundsätze")!.Text);
}
