using StaffAssistant.Core.Language.References;
using Xunit;

namespace StaffAssistant.Core.Tests.Language.References;

public sealed class QuestionReferencesTests
{
    [Theory]
    [InlineData("§ 7 BUrlG")]
    [InlineData("BUrlG 7")]
    [InlineData("burlg § 7")]
    [InlineData("Was regelt § 7 Abs. 3 Satz 2 BUrlG?")]
    [InlineData("Bitte den Wortlaut von Paragraph 7 des Bundesurlaubsgesetzes zeigen")]
    [InlineData("Was steht im Bundesurlaubsgesetz in § 7?")]
    [InlineData("Gilt das nach § 7 Mindesturlaubsgesetz für Arbeitnehmer auch im Homeoffice?")]
    public void A_question_leads_to_the_place_however_it_names_it(string question) =>
        Assert.Contains(PlaceTerms.Of("BUrlG § 7 – Zeitpunkt des Urlaubs", null, null, "Der Urlaub ist zu gewähren."), term => Best(question) == term);

    [Theory]
    [InlineData("DA 3.2-09 Ziffer 4.2", "DA 3.2-09", "Ziffer 4.2")]
    [InlineData("Was sagt Ziffer 4.2 der da 3.2-09 zum Tagegeld?", "DA 3.2-09", "Ziffer 4.2.1")]
    [InlineData("Was steht in § 6 der DA Reisekosten?", "DA 3.2", "§ 6 Abs. 1 bis 3")]
    [InlineData("Was steht in § 6 Abs. 2 der Dienstanweisung Reisekosten?", "DA 3.2", "§ 6 Abs. 1 bis 3")]
    [InlineData("Anlage II zur DA Reisekosten", "DA 3.2", "Anlage 2")]
    public void Rules_of_the_house_are_found_by_number_and_by_name(string question, string number, string place) =>
        Assert.Contains(Best(question), PlaceTerms.Of("Dienstanweisung Reisekosten", number, place, "Text"));

    [Fact]
    public void The_third_absatz_leads_into_a_passage_of_several() =>
        Assert.Contains("§6/2", PlaceTerms.Of("Reisekosten", "DA 3.2", "§ 6 Abs. 1 bis 3", string.Empty));

    [Fact]
    public void A_passage_that_refers_to_a_place_is_found_by_it_too() =>
        Assert.Contains(QuestionReferences.Of("§ 7 BUrlG"), reference => PlaceTerms.Of("Urlaub", null, null, "Es gilt § 7 des Bundesurlaubsgesetzes.").Contains(reference.Term));

    [Theory]
    [InlineData("Wo melde ich mich krank?")]
    [InlineData("Wie viele Tage Urlaub habe ich?")]
    public void An_ordinary_question_refers_to_nothing(string question) => Assert.Empty(QuestionReferences.Of(question));

    [Theory]
    [InlineData("Wo ist im WaffG geregelt: Erwerb von Waffen für Bewachung nach § 31 Absatz 1 der Gewerbeordnung?", false)]
    [InlineData("Was gilt nach § 31 Absatz 1 der Gewerbeordnung?", true)]
    [InlineData("Was sagt das WaffG, und was § 31 der Gewerbeordnung?", true)]
    public void A_place_of_another_law_that_is_only_mentioned_counts_half(string question, bool counts) =>
        Assert.Equal(counts ? 4 : 2, QuestionReferences.Of(question).Single(reference => reference.Term.EndsWith("|§31", StringComparison.Ordinal) && reference.Weight > 1).Weight);

    private static string Best(string question) => QuestionReferences.Of(question).MaxBy(reference => reference.Weight).Term;
}
