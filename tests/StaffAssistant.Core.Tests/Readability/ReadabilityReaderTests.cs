using StaffAssistant.Core.Readability;
using StaffAssistant.Core.Texts;
using Xunit;

namespace StaffAssistant.Core.Tests.Readability;

public sealed class ReadabilityReaderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Die Anträge werden von der Amtsleitung genehmigt.", ReadabilityRule.Passive, "werden von der Amtsleitung genehmigt")]
    [InlineData("Der Schaden ist unverzüglich zu melden.", ReadabilityRule.Passive, "ist unverzüglich zu melden")]
    [InlineData("Wir setzen Sie bezüglich der Kosten in Kenntnis.", ReadabilityRule.OfficeWord, "bezüglich")]
    [InlineData("Diese Regel kommt nicht zur Anwendung; Satz 2 soll zur Anwendung kommen.", ReadabilityRule.NominalStyle, "zur Anwendung kommen")]
    [InlineData("Die Durchführung der Prüfung zur Feststellung der Eignung dauert.", ReadabilityRule.NominalStyle, "Durchführung der Prüfung zur Feststellung der Eignung")]
    [InlineData("Das gilt nach dem BRKG.", ReadabilityRule.Abbreviation, "BRKG")]
    [InlineData("Das gilt ggf. auch hier.", ReadabilityRule.Abbreviation, "ggf.")]
    [InlineData("Die Rindfleischetikettierungsverordnung gilt.", ReadabilityRule.LongWord, "Rindfleischetikettierungsverordnung")]
    public async Task A_rule_finds_its_place(string text, ReadabilityRule rule, string words)
    {
        var report = await ReadAsync(text);

        Assert.Equal(words, report.Findings.First(finding => finding.Rule == rule).Words);
    }

    [Theory]
    [InlineData("Die Amtsleitung genehmigt den Antrag.")]
    [InlineData("Ich werde morgen den Antrag lesen.")]
    [InlineData("Wir gehen heute nach Hause.")]
    [InlineData("Das regelt die DA 3.2.")]
    [InlineData("Das Bundesreisekostengesetz (BRKG) gilt. Das BRKG regelt Reisen.")]
    public async Task A_plain_sentence_gives_no_finding(string text) => Assert.DoesNotContain((await ReadAsync(text)).Findings, finding => finding.Rule != ReadabilityRule.LongWord);

    [Fact]
    public async Task A_long_sentence_is_to_be_cut_at_the_joint_nearest_its_middle()
    {
        var report = await ReadAsync("Beschäftigte melden der Personalstelle jede Änderung ihrer Anschrift sofort und vollständig, damit die Personalstelle Bescheide und andere wichtige Schreiben ohne Verzug an die richtige Anschrift senden kann.");

        var finding = Assert.Single(report.Findings, finding => finding.Rule == ReadabilityRule.LongSentence);
        Assert.Equal("Anschrift sofort und vollständig", finding.Instead);
        Assert.Equal(27, finding.Count);
    }

    [Fact]
    public async Task The_index_counts_words_and_sentences_only()
    {
        var report = await ReadAsync("Das ist ein Satz. Hier steht noch einer.");

        Assert.Equal((2, 8, 0, 4.0, 4), (report.Sentences, report.Words, report.LongWords, report.WordsPerSentence, report.Lix));
    }

    [Theory]
    [InlineData("wird ")]
    [InlineData("ge")]
    [InlineData("A")]
    [InlineData("i. V. m. ")]
    public async Task Strange_texts_come_to_an_end(string piece) => Assert.NotNull(await ReadAsync(string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length))));

    private static Task<ReadabilityReport> ReadAsync(string text) => ReadabilityReader.ReadAsync(WorkingTexts.OfTyped("Text", text), Cancel);
}
