using Microsoft.Extensions.Options;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Statements;
using Xunit;

namespace StaffAssistant.Core.Tests.Guarding.Statements;

public sealed class StatementGuardTests
{
    private static readonly StatementGuard Guard = new(Options.Create(new GuardingOptions()));

    [Theory]
    [InlineData("Der Antrag von Frau Wessels ist abzulehnen.")]
    [InlineData("Herr Gärtner hat keinen Anspruch auf Pflegegeld.")]
    [InlineData("Ich empfehle, die Bewerberin einzustellen.")]
    [InlineData("Rangfolge: 1. Roth, 2. Celik.")]
    [InlineData("Erfolgsaussicht: 70 Prozent.")]
    [InlineData("Herr Celik wirkt unzuverlässig.")]
    [InlineData("Ich entscheide nicht, aber Sie sollten den Widerspruch zurückweisen.")]
    [InlineData("Ablehnen.")]
    [InlineData("Die Frist beträgt einen Monat. Damit ist der Widerspruch von Familie Kaya unzulässig.")]
    [InlineData("Mr Keller is not eligible for the grant.")]
    public void R35_a_verdict_on_a_case_or_a_person_is_recognised(string text) => Assert.True(Guard.Examine(text).Decides);

    [Theory]
    [InlineData("Ein Antrag ist abzulehnen, wenn die Unterlagen fehlen.")]
    [InlineData("Über den Widerspruch entscheidet das Rechtsamt.")]
    [InlineData("Bei eintägigen Dienstreisen beträgt das Tagegeld 14 Euro.")]
    [InlineData("Frau Wessels leitet das Personalamt.")]
    [InlineData("Ob der Antrag von Frau Wessels abzulehnen ist, beurteile ich nicht.")]
    [InlineData("Die Entscheidung treffen Sie.")]
    [InlineData("Die Dienstreise ist vor Antritt zu genehmigen.")]
    [InlineData("")]
    [InlineData("§ 4")]
    public void Rules_facts_and_refusals_are_not(string text) => Assert.False(Guard.Examine(text).Decides);

    [Theory]
    [InlineData("7 Terminals der Firma Nord")]
    [InlineData("Bestellt wurden 40 Schreibtische bei der Firma Holzmann GmbH.")]
    [InlineData("Im Bestand sind 18 Defibrillatoren der Firma Cardia.")]
    [InlineData("Der Antrag der Familie Weber ging am 4. Februar ein.")]
    [InlineData("Im Bürgerbüro stehen 7 Terminals der Firma Nord. Störungen sind dem Hauptamt zu melden.")]
    public void A_fact_about_somebody_is_no_verdict(string text) => Assert.False(Guard.Examine(text).Decides);

    [Theory]
    [InlineData("5 Mängel der Firma Nord")]
    [InlineData("Firma Nord: 4 Sterne")]
    [InlineData("Die Firma Nord liefert mangelhafte Ware.")]
    [InlineData("Die Familie Schulte hat drei Kinder vernachlässigt.")]
    [InlineData("FIRMA NORD LIEFERT SCHLECHT")]
    [InlineData("Frau Demir hat am 12. Juni einen Antrag gestellt. Der Antrag ist abzulehnen.")]
    public void R35_a_verdict_in_the_form_of_a_fact_stays_one(string text) => Assert.True(Guard.Examine(text).Decides);

    [Fact]
    public void R42_ranking_and_scoring_of_persons_is_recognised() =>
        Assert.All(
            ["Frau Roth ist besser geeignet als Herr Celik.", "Note für Frau Roth: 3.", "Das Angebot von Bieter 2 liegt auf Platz 1.", "Herr Celik: 6 von 10 Punkten."],
            text => Assert.True(Guard.Examine(text).Decides, text));

    [Fact]
    public void A_mark_of_a_citation_buys_nothing() =>
        Assert.Equal(Guard.Examine("Herr Gärtner hat Anspruch auf 312 Euro.").Score, Guard.Examine("Herr Gärtner hat Anspruch auf 312 Euro. [1][2]").Score, 6);

    [Fact]
    public void Only_a_verdict_by_name_is_more_than_a_rule()
    {
        Assert.True(Guard.Examine("Der Antrag von Frau Wessels ist abzulehnen.").IsNoRule);
        Assert.False(Guard.Examine("Der Antrag ist abzulehnen.").IsNoRule);
    }

    [Fact]
    public void The_threshold_follows_the_options() =>
        Assert.False(new StatementGuard(Options.Create(new GuardingOptions { DecidesFrom = 1 })).Examine("Ablehnen.").Decides);

    [Fact]
    public void F46_a_long_text_of_one_letter_is_judged_in_passing() => Assert.False(Guard.Examine(new string('a', 50_000)).IsNoRule);
}
