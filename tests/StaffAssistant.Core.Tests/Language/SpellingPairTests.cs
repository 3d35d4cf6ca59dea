using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

/// <summary>Two spellings of the same words are the same words to search, so that they rank alike.</summary>
public sealed class SpellingPairTests
{
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Theory]
    [InlineData("Prüfung", "Pru\u0308fung")]
    [InlineData("Änderung", "A\u0308nderung")]
    [InlineData("Öffnung", "O\u0308ffnung")]
    [InlineData("Gebühren", "Gebu\u0308hren")]
    [InlineData("Verhältnis", "Verha\u0308ltnis")]
    [InlineData("Café", "Cafe\u0301")]
    [InlineData("Prüfung", "Pruefung")]
    [InlineData("Änderung", "Aenderung")]
    [InlineData("Öffnung", "Oeffnung")]
    [InlineData("Gebühren", "Gebuehren")]
    [InlineData("zuständig", "zustaendig")]
    [InlineData("Behörde", "Behoerde")]
    [InlineData("Büro", "Buero")]
    [InlineData("für Ämter", "fuer Aemter")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Maßnahme", "Massnahme")]
    [InlineData("Außendienst", "Aussendienst")]
    [InlineData("schließen", "schliessen")]
    [InlineData("STRASSE", "Straße")]
    [InlineData("STRAẞE", "Straße")]
    [InlineData("PRÜFUNG", "prüfung")]
    [InlineData("Oﬀenlegung", "Offenlegung")]
    [InlineData("Pﬂicht", "Pflicht")]
    [InlineData("ﬁnanziell", "finanziell")]
    [InlineData("Eﬃzienz", "Effizienz")]
    [InlineData("Reise\u00ADkosten", "Reisekosten")]
    [InlineData("Dienst\u00ADan\u00ADweisung", "Dienstanweisung")]
    [InlineData("Reise\u200Bkosten", "Reisekosten")]
    [InlineData("Reise\u2060kosten", "Reisekosten")]
    [InlineData("\uFEFFReisekosten", "Reisekosten")]
    [InlineData("§\u00A07 Urlaub", "§ 7 Urlaub")]
    [InlineData("1\u202F000 Euro", "1 000 Euro")]
    [InlineData("14 €", "14 Euro")]
    [InlineData("20 %", "20 Prozent")]
    [InlineData("1.000,00 Euro", "1000 Euro")]
    [InlineData("1.000 Euro", "1000 Euro")]
    [InlineData("Reisekosten\r\nAntrag", "Reisekosten\nAntrag")]
    [InlineData("Reisekosten\tAntrag", "Reisekosten Antrag")]
    [InlineData("„Tagegeld“", "\"Tagegeld\"")]
    [InlineData("Tagegeld–Antrag", "Tagegeld - Antrag")]
    [InlineData("Kita’s", "Kita's")]
    [InlineData("E‑Mail", "E-Mail")]
    public void Two_spellings_are_the_same_words(string one, string other) => Assert.Equal(WordsOf(other), WordsOf(one));

    private IEnumerable<(string, string)> WordsOf(string text) => _analysis.Analyze(TextNormalizer.Normalize(text)).Tokens.Select(token => (token.Word.Folded, token.Word.Stem));
}
