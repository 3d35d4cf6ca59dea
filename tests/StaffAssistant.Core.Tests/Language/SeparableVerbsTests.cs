using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Language;

public sealed class SeparableVerbsTests
{
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Theory]
    [InlineData("Reisekosten rechnen Sie spätestens drei Monate nach Ende der Reise ab.", "abrechnen")]
    [InlineData("Wann reiche ich den Antrag ein?", "einreichen")]
    [InlineData("Sie legen den Beleg vor, sobald er da ist.", "vorlegen")]
    public void A_verb_whose_first_part_stands_at_the_end_of_the_clause_is_found_whole(string sentence, string verb) =>
        Assert.Contains(StemOf(verb), Stems(sentence));

    [Theory]
    [InlineData("Rechnen Sie ab Januar die Reisen.", "abrechnen")]
    [InlineData("Sie rechnen damit. Der Zug fährt ab.", "abrechnen")]
    [InlineData("Die Rechnungen gehen ab.", "abrechnen")]
    public void Other_words_are_left_alone(string sentence, string verb) => Assert.DoesNotContain(StemOf(verb), Stems(sentence));

    [Fact]
    public void A_form_of_a_word_that_the_lexicon_holds_is_known() => Assert.True(_analysis.Knows(_analysis.Analyze("leihen").Tokens[0].Word));

    private string StemOf(string word) => _analysis.Analyze(word).Tokens[0].Word.Stem;

    private IEnumerable<string> Stems(string sentence) => _analysis.Analyze(sentence).Tokens.Select(token => token.Word.Stem);
}
