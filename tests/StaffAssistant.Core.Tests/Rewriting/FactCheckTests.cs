using StaffAssistant.Core.Rewriting;
using Xunit;

namespace StaffAssistant.Core.Tests.Rewriting;

public sealed class FactCheckTests
{
    [Theory]
    [InlineData("Ab dem 1. März 2026 zahlt der Kreis 1.250,50 Euro nach § 5 Abs. 2 BRKG.", "From 1 March 2026 the county pays EUR 1,250.50 under section 5(2) BRKG.")]
    [InlineData("Der Antrag ist binnen drei Tagen zu stellen.", "Stellen Sie den Antrag in 3 Tagen.")]
    [InlineData("Der Antrag ist binnen 3 Tagen zu stellen.", "File the application within three days.")]
    [InlineData("Es gelten 14,00 Euro.", "It is 14 euros.")]
    [InlineData("Frist: 31.10.2026", "Deadline: October 31, 2026")]
    [InlineData("Kosten von 2.000 Euro", "2000 € maliyet")]
    public void The_same_facts_in_other_words_are_the_same(string original, string rewritten) => Assert.Empty(FactCheck.Compare(original, rewritten));

    [Theory]
    [InlineData("Das Tagegeld beträgt 14 Euro.", "The allowance is 15 euros.", "14,14 Euro,15,15 euros")]
    [InlineData("Das gilt ab dem 01.03.2026.", "It applies from 1 March 2027.", "01.03.2026,1 March 2027")]
    [InlineData("Das regelt § 5 BRKG.", "This is regulated in section 6 BRKG.", "5,6")]
    [InlineData("Das regelt das BRKG.", "This is regulated by law.", "BRKG")]
    [InlineData("Frau Kaya ist zuständig.", "She is responsible.", "Kaya")]
    [InlineData("Es werden 14 Euro gezahlt.", "14 dollars are paid.", "14 Euro")]
    public void What_is_different_is_named_on_both_sides(string original, string rewritten, string words)
    {
        var deviations = FactCheck.Compare(original, rewritten);

        foreach (var word in words.Split(','))
            Assert.Contains(deviations, deviation => deviation.Words.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_nothing_can_be_compared_it_is_said()
    {
        Assert.False(FactCheck.HasFacts("Bitte beachten Sie die Hausordnung."));
        Assert.True(FactCheck.HasFacts("Bitte beachten Sie § 3."));
    }
}
