using StaffAssistant.Core.Language.ShortForms;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class ShortFormReaderTests
{
    [Theory]
    [InlineData("Die Allgemeine Geschäftsanweisung (AGA) gilt für alle.", "AGA", "Allgemeine Geschäftsanweisung")]
    [InlineData("Die Dienstvereinbarung (im Folgenden: DV) gilt.", "DV", "Dienstvereinbarung")]
    [InlineData("nach dem Bürgerlichen Gesetzbuch (kurz „BGB“)", "BGB", "Bürgerlichen Gesetzbuch")]
    [InlineData("das Betriebliche Eingliederungsmanagement (BEM)", "BEM", "Betriebliche Eingliederungsmanagement")]
    [InlineData("Die Dienstvereinbarung zur mobilen Arbeit (DV MobA) gilt.", "DV MobA", "Dienstvereinbarung zur mobilen Arbeit")]
    [InlineData("Es gilt die Leitlinie zur Vergabe von Zuschüssen (nachfolgend: LVZ).", "LVZ", "Leitlinie zur Vergabe von Zuschüssen")]
    [InlineData("Für das BEM (Betriebliches Eingliederungsmanagement) gilt:", "BEM", "Betriebliches Eingliederungsmanagement")]
    [InlineData("über den Zentralen Rechnungseingang, im Folgenden: ZRE, angenommen", "ZRE", "Zentralen Rechnungseingang")]
    [InlineData("Jedes Sachgebiet erhält ein Funktionspostfach, im Folgenden: FPF. Es ist anzugeben.", "FPF", "Funktionspostfach")]
    [InlineData("Leistungen für Bildung und Teilhabe, im Folgenden BuT genannt, erhalten Kinder.", "BuT", "Bildung und Teilhabe")]
    [InlineData("mit Postzustellungsurkunde (PZU)", "PZU", "Postzustellungsurkunde")]
    public void An_abbreviation_stands_for_the_words_before_its_brackets_that_have_its_letters(string text, string shortForm, string longForm) =>
        Assert.Equal(new ShortForm(shortForm, longForm), Assert.Single(ShortFormReader.Read(text)));

    [Theory]
    [InlineData("Die Verordnung (EU) 2024/1689 gilt.")]
    [InlineData("Eine Verordnung (EU) gilt.")]
    [InlineData("Das Sachgebiet 11.3, im Folgenden: Reisekostenstelle, entscheidet.")]
    [InlineData("Ein Programm, das Texte erzeugt, im Folgenden: KI-A.")]
    [InlineData("Das PDF (Formular) liegt bei.")]
    [InlineData("Das Formular (PDF) liegt bei.")]
    [InlineData("Die Amtsleitung (Abteilung) entscheidet.")]
    [InlineData("Der Betrag (siehe Anlage A) ist hoch.")]
    [InlineData("(AGA)")]
    public void Brackets_that_explain_nothing_are_no_abbreviation(string text) => Assert.Empty(ShortFormReader.Read(text));

    [Fact]
    public void A_space_before_the_bracket_ends_does_no_harm() => Assert.Equal("BM", Assert.Single(ShortFormReader.Read("Das BM (Betriebliches Management ) beginnt.")).Short);
}
