using System.Diagnostics;
using StaffAssistant.Core.Language.References;
using Xunit;

namespace StaffAssistant.Core.Tests.Language.References;

public sealed class ReferenceReaderTests
{
    [Theory]
    [InlineData("§ 7 Abs. 3 Satz 2 BUrlG", "burlg", "7", "Abs 3, Satz 2")]
    [InlineData("§7 BUrlG", "burlg", "7", "")]
    [InlineData("Paragraph 7 Bundesurlaubsgesetz", "burlg", "7", "")]
    [InlineData("§ 7 des Bundesurlaubsgesetzes", "burlg", "7", "")]
    [InlineData("§ 44 des Verwaltungsverfahrensgesetzes", "vwvfg", "44", "")]
    [InlineData("Art. 6 DSGVO", "dsgvo", "6", "")]
    [InlineData("Art. 6 Abs. 1 Buchst. f DS-GVO", "dsgvo", "6", "Abs 1, Buchst f")]
    [InlineData("Artikel 33 Abs. 5 Grundgesetz", "gg", "33", "Abs 5")]
    [InlineData("SGB VIII § 35a", "sgb8", "35a", "")]
    [InlineData("§ 35a SGB 8", "sgb8", "35a", "")]
    [InlineData("§ 35a des Achten Buches Sozialgesetzbuch", "sgb8", "35a", "")]
    [InlineData("HGB § 74a Abs 1 S 1", "hgb", "74a", "Abs 1, Satz 1")]
    [InlineData("§ 74 a HGB", "hgb", "74a", "")]
    [InlineData("§ 13 Abs. 3a Satz 1 und 4 SGB V", "sgb5", "13", "Abs 3a, Satz 1, Satz 4")]
    [InlineData("§ 543 Abs. 2 Satz 1 Nr. 3 a) und b) BGB", "bgb", "543", "Abs 2, Satz 1, Nr 3, Buchst a, Buchst b")]
    [InlineData("§ 7 III 2 BUrlG", "burlg", "7", "Abs 3, Satz 2")]
    [InlineData("§ 5 EFZG", "entgfg", "5", "")]
    [InlineData("§ 12 LPVG NRW", "lpvgnrw", "12", "")]
    [InlineData("§ 29 TVöD", "tvod", "29", "")]
    [InlineData("DA 3.2-09 Ziffer 4.2", "da3.2-09", "4.2", "")]
    [InlineData("Ziffer 4.2 der DA 3.2-09", "da3.2-09", "4.2", "")]
    public void A_reference_is_read_with_its_source(string text, string source, string number, string details)
    {
        var reference = Assert.Single(ReferenceReader.Read(text));

        Assert.Equal((source, number, details), (reference.Source, reference.Number, string.Join(", ", reference.Details.Select(detail => $"{detail.Kind} {detail.Value}"))));
        Assert.Equal(text, reference.Span.In(text));
    }

    [Theory]
    [InlineData("Anlage 2 zur DV Homeoffice")]
    [InlineData("Anlage 2 zur Dienstvereinbarung Homeoffice")]
    public void An_annex_knows_its_document_by_long_and_short_kind(string text) =>
        Assert.Equal(ReferenceReader.Read("Anlage II der DV Homeoffice").Single().Source, ReferenceReader.Read(text).Single().Source);

    [Fact]
    public void An_enumeration_shares_its_law()
    {
        const string Text = "Die Kosten folgen aus §§ 92 Abs. 1, 97 Abs. 1, 269 Abs. 3 ZPO.";

        var references = ReferenceReader.Read(Text);

        Assert.Equal(["§§ 92", "97 Abs. 1", "269 Abs. 3 ZPO"], references.Select(reference => reference.Span.In(Text)));
        Assert.All(references, reference => Assert.Equal("zpo", reference.Source));
    }

    [Fact]
    public void A_range_has_two_ends()
    {
        var reference = Assert.Single(ReferenceReader.Read("nach den §§ 5–7 BUrlG"));

        Assert.Equal(("5", "7"), (reference.Number, reference.LastNumber));
    }

    [Theory]
    [InlineData("Wir treffen uns an der Anlage des Kreishauses.")]
    [InlineData("jeder Art. Dem Amt")]
    [InlineData("Punkt 7 der Tagesordnung, Nummer 12, Abschnitt 3")]
    [InlineData("BAG AP Nr. 1 zu § 74a HGB")]
    public void What_names_no_place_is_no_reference(string text) => Assert.Empty(ReferenceReader.Read(text));

    [Fact]
    public void A_section_of_an_unnamed_contract_has_no_source() => Assert.Null(ReferenceReader.Read("Nach § 10 des Vertrages gilt").Single().Source);

    [Theory]
    [InlineData("§")]
    [InlineData("§ 1 ")]
    [InlineData("§§ 1, ")]
    [InlineData("§ 1 Abs. 1 und ")]
    [InlineData("Art. I ")]
    [InlineData("1/2/EU")]
    [InlineData("                    § ")]
    [InlineData("§ 1 des Gesetzes über die ")]
    [InlineData("Bürgerliches Gesetzbuch ")]
    public void Hostile_texts_take_time_in_proportion_to_their_length(string pattern)
    {
        var small = TimeOf(pattern, 4_000);
        var large = TimeOf(pattern, 32_000);

        Assert.True(large < 40 * (small + TimeSpan.FromMilliseconds(20)), $"{small} for a part, {large} for eight times as much");
    }

    private static TimeSpan TimeOf(string pattern, int length)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1));
        _ = ReferenceReader.Read(text[..Math.Min(text.Length, 200)]);
        var watch = Stopwatch.StartNew();
        _ = ReferenceReader.Read(text);
        return watch.Elapsed;
    }
}
