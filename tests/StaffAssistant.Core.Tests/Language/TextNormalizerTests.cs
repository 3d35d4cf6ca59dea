using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("Prüfung", "Pru\u0308fung")]
    [InlineData("Prüfung", "Pruefung")]
    [InlineData("Prüfung", "PRÜFUNG")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Höhe", "Hoehe")]
    [InlineData("Änderung", "Aenderung")]
    [InlineData("Dienst\u00ADreise", "Dienstreise")]
    [InlineData("Café", "Cafe")]
    public void Two_spellings_of_a_word_fold_alike(string one, string other) =>
        Assert.Equal(TextNormalizer.Fold(TextNormalizer.Normalize(one)), TextNormalizer.Fold(TextNormalizer.Normalize(other)));

    [Theory]
    [InlineData("Steuer", "steuer")]
    [InlineData("neue", "neue")]
    [InlineData("Quelle", "quelle")]
    [InlineData("bauen", "bauen")]
    public void An_e_after_a_double_vowel_or_q_is_no_typed_umlaut(string word, string folded) => Assert.Equal(folded, TextNormalizer.Fold(word));

    [Fact]
    public void Normalizing_writes_ligatures_out_and_drops_what_cannot_be_seen() =>
        Assert.Equal("Pflicht zur Auflage 14 Euro\nEnde", TextNormalizer.Normalize("P\uFB02icht zur Au\uFB02age\u200B 14\u00A0Euro\r\nEn\u00ADde"));

    [Fact]
    public void Plain_text_stays_the_same_object()
    {
        const string Text = "Bei eintägigen Dienstreisen\tbeträgt das Tagegeld 14 Euro.\n";

        Assert.Same(Text, TextNormalizer.Normalize(Text));
    }
}
