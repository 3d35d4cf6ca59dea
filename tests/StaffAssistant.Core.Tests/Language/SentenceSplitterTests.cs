using CsCheck;
using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class SentenceSplitterTests
{
    private static readonly string[] Pieces =
        ["Abs. ", "2. ", "Der ", "Antrag", ". ", "! ", "\n", " ", "z. B. ", "(", ") ", "„", "“ ", "§ 5 ", "1.000,00 ", "…", "?", "x", "III. "];

    // A bar marks each place where a sentence ends.
    [Theory]
    [InlineData("Der Antrag ist zu stellen.| Er ist zu begründen.")]
    [InlineData("Nach § 5 Abs. 2 Satz 1 Nr. 3 BRKG gilt Art. 33 Abs. 5 GG.| Näheres regelt Anlage 1.")]
    [InlineData("Kosten, z. B. für Taxi bzw. Mietwagen, d. h. i. V. m. § 3 auch i.d.R. Parkgebühren, werden erstattet.| Das gilt ggf. auch u. a. für Maut.")]
    [InlineData("Die Frist endet am 2. April um 12 Uhr.| Sie beginnt am 31.12.2024.| Danach verfällt der Anspruch.")]
    [InlineData("Die Abrechnung erfolgt zum 31.12. des Jahres und zum 25. Kalendertag.| Der 1. Abschnitt gilt.")]
    [InlineData("Es werden 1.000,00 Euro gezahlt.| Mehr als 2.500 Euro nicht.")]
    [InlineData("(1) Dienstreisen sind Reisen.| Dienstgänge sind Gänge.")]
    [InlineData("4.2 Kosten werden erstattet.| 5. Allgemeines")]
    [InlineData("1. Allgemeines")]
    [InlineData("II. Grundsätze gelten stets.| Ausnahmen nennt Ziffer 3.| Sie sind selten.")]
    [InlineData("Herr Dr. K. Schmidt vertritt Frau A. Kaya.| Die Vertretung endet mit der Rückkehr.")]
    [InlineData("Genehmigt wird unter „Meine Reisen“.| Wer genehmigt?| Die Leitung!| So ist es.")]
    [InlineData("Es gilt „Der Antrag ist zu stellen.“| Danach ist Zeit.")]
    [InlineData("Das betrifft Papier, Stifte usw. und Toner.| Druckerpapier usw.| Der Einkauf liefert.")]
    [InlineData("Es gilt die Satzung des Vereins e.V. Die Beiträge stehen in Anlage 2.", 1)]
    [InlineData("Siehe www.kreis.example/seite.html und S. 5 f. des Handbuchs.| Dort steht alles.")]
    [InlineData("Der Betrag steht in Stufe 3.| Er steigt.")]
    [InlineData("Lead-in mit Doppelpunkt: Es folgt; alles Weitere bleibt.| Ende")]
    [InlineData("Erste Zeile ohne Punkt\n|Zweite Zeile mit Punkt.\n|Dritte")]
    public void A_sentence_ends_where_a_reader_would_end_it(string marked, int extra = 0)
    {
        var text = marked.Replace("|", string.Empty, StringComparison.Ordinal);

        var sentences = SentenceSplitter.Split(text).Select(span => span.In(text));

        if (extra == 0)
            Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), sentences);
        else
            Assert.Equal(extra + 1, sentences.Count());
    }

    [Fact]
    public void Nothing_but_white_space_lies_between_sentences() =>
        Gen.Int[0, Pieces.Length - 1].Array[0, 40]
            .Select(picks => string.Concat(picks.Select(pick => Pieces[pick])))
            .Sample(text =>
            {
                var end = 0;
                foreach (var span in SentenceSplitter.Split(text))
                {
                    Assert.True(string.IsNullOrWhiteSpace(text[end..span.Start]));
                    Assert.True(span.Length > 0 && span.In(text) == span.In(text).Trim());
                    end = span.End;
                }

                Assert.True(string.IsNullOrWhiteSpace(text[end..]));
            });
}
