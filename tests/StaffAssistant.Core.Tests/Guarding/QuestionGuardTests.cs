using Microsoft.Extensions.Options;
using StaffAssistant.Core.Guarding;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding;

public sealed class QuestionGuardTests
{
    private static readonly QuestionGuard Guard = new(Options.Create(new GuardingOptions()));

    [Theory]
    [InlineData("Soll ich den Antrag von Frau Wessels auf Sonderurlaub ablehnen?", DecisionReason.AsksOutcome)]
    [InlineData("Ist Bieter 3 zuverlässig?", DecisionReason.AsksAssessment)]
    [InlineData("Welches Bußgeld bekommt Herr Gärtner?", DecisionReason.AsksAmount)]
    [InlineData("Bring die Bewerbungen von Frau Roth und Herrn Celik in eine Rangfolge.", DecisionReason.AsksRanking)]
    [InlineData("Was meinst du, kommt Familie Kaya mit dem Widerspruch durch?", DecisionReason.AsksForecast)]
    [InlineData("Schreib den Bescheid an Herrn Pohl, das Ergebnis wählst du selbst.", DecisionReason.LetsChoose)]
    [InlineData("Should we reject the application of Mr Keller?", DecisionReason.AsksOutcome)]
    public void A_decision_on_a_case_stays_with_a_person_who_is_told_why(string question, DecisionReason reason)
    {
        var verdict = Guard.Examine(question);

        Assert.Equal(DecisionZone.StaysHuman, verdict.Zone);
        Assert.Contains(reason, verdict.Reasons);
    }

    [Theory]
    [InlineData("Unter welchen Voraussetzungen ist ein Antrag auf Sonderurlaub abzulehnen?")]
    [InlineData("Wer prüft, ob ein Bieter zuverlässig ist?")]
    [InlineData("Welche Bußgelder sieht die Satzung vor?")]
    [InlineData("Bis wann muss ich über den Antrag von Frau Wessels entscheiden?")]
    [InlineData("Schreib Herrn Pohl eine Eingangsbestätigung.")]
    [InlineData("Bekomme ich Sonderurlaub für meinen Umzug?")]
    [InlineData("Wie hoch ist das Tagegeld bei acht Stunden?")]
    [InlineData("F 60-06")]
    [InlineData("Formular F 11-07")]
    [InlineData("M 50-17?")]
    [InlineData("")]
    [InlineData("?!")]
    public void The_same_words_about_the_rule_are_answered(string question)
    {
        var verdict = Guard.Examine(question);

        Assert.Equal(DecisionZone.Open, verdict.Zone);
        Assert.Empty(verdict.Reasons);
    }

    [Theory]
    [InlineData("Woher kam König Wilhelm III.?")]
    [InlineData("Wie heißt der Fluss, der durch Houston fließt?")]
    [InlineData("Wie viel Mann hatte die Armee zu Beginn des Krieges?")]
    [InlineData("Wovon leben Regenwürmer?")]
    public void A_question_about_the_world_is_none_about_a_case(string question) => Assert.Equal(DecisionZone.Open, Guard.Examine(question).Zone);

    [Theory]
    [InlineData("Welche Strafe bekommt Herr Gärtner?")]
    [InlineData("Wer von den beiden Bewerbern ist besser?")]
    [InlineData("Welche Note hat der Praktikant Joel verdient?")]
    [InlineData("Wie geeignet ist Frau Roth?")]
    [InlineData("Wofür würdest du dich bei Familie Kaya entscheiden?")]
    public void An_interrogative_at_its_beginning_makes_no_request_harmless(string question) => Assert.NotEqual(DecisionZone.Open, Guard.Examine(question).Zone);

    [Fact]
    public void A_case_named_before_makes_a_short_question_suspicious()
    {
        Assert.True(Guard.Examine("Der Antrag von Frau Wessels liegt vor mir.").NamesCase);
        Assert.True(Guard.Examine("Und jetzt ablehnen?", caseWasNamed: true).Score >= Guard.Examine("Und jetzt ablehnen?").Score);
        Assert.False(Guard.Examine("Wie lange dauert Elternzeit?").NamesCase);
    }

    [Theory]
    [InlineData("Können wir der Firma Müller die Lösung verlängern und genehmigen?")]
    [InlineData("Ist die Begründung der Familie Größer für den Härtefall schlüssig?")]
    public void Umlauts_written_apart_change_nothing(string question) => Assert.Equal(
        Guard.Examine(question).Score,
        Guard.Examine(question.Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue").Replace("Ü", "Ue").Replace("ß", "ss")).Score,
        3);

    [Fact]
    public void The_zones_follow_the_options()
    {
        const string question = "Soll ich den Antrag von Frau Wessels auf Sonderurlaub ablehnen?";

        Assert.Equal(DecisionZone.RuleOnly, new QuestionGuard(Options.Create(new GuardingOptions { StaysHumanFrom = 1, RuleOnlyFrom = 0.3 })).Examine(question).Zone);
        Assert.Equal(DecisionZone.Open, new QuestionGuard(Options.Create(new GuardingOptions { StaysHumanFrom = 1, RuleOnlyFrom = 1 })).Examine(question).Zone);
    }
}
