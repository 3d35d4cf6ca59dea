using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class CompoundSplitterTests
{
    private readonly CompoundSplitter _splitter =
        new(CompoundLexicon.Of(["Reise", "Kosten", "Erstattung", "Arbeit", "Zeit", "Konto", "Statt", "Dienst", "Daten", "Schutz", "Beauftragter"]));

    [Theory]
    [InlineData("reisekostenerstattung", "reise|kosten|erstattung")]
    [InlineData("arbeitszeitkonto", "arbeit|zeit|konto")]
    [InlineData("datenschutzbeauftragter", "daten|schutz|beauftragter")]
    public void A_compound_of_known_words_is_covered_by_its_parts(string word, string parts) =>
        Assert.Equal(parts, string.Join('|', _splitter.Split(word)));

    [Theory]
    [InlineData("erstattung")]
    [InlineData("werkstattung")]
    [InlineData("arbeit")]
    [InlineData("zeitx")]
    [InlineData("dienstreisen")]
    public void A_word_that_cannot_be_covered_stays_whole(string word) => Assert.Empty(_splitter.Split(word));

    [Theory]
    [InlineData("reisekostenerstattung", "erstattung")]
    [InlineData("urlaubsanspruch", "anspruch")]
    [InlineData("datenschutzbeauftragte", "datenschutz")]
    public void The_shipped_lexicon_knows_the_words_of_administration(string word, string part) =>
        Assert.Contains(part, new CompoundSplitter(CompoundLexicon.Shipped).Split(word));

    [Fact]
    public void The_shipped_lexicon_holds_tens_of_thousands_of_words() => Assert.InRange(CompoundLexicon.Shipped.Count, 30_000, 60_000);
}
