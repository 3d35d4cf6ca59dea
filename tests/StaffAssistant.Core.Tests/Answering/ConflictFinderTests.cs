using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Conflicts;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class ConflictFinderTests
{
    private const string Question = "Bis zu welchem Betrag sind Werbeartikel genehmigt?";
    private const string Fifteen = "Geringwertige Werbeartikel bis 15 Euro im Kalenderjahr gelten als genehmigt.";
    private const string Ten = "Geschenke sind abzulehnen; geringwertige Werbeartikel bis 10 Euro im Kalenderjahr gelten als genehmigt.";
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Fact]
    public void Two_documents_that_state_other_amounts_for_the_same_are_both_shown_and_can_be_proven()
    {
        var findings = Found(Question, Source("Korruption", Fifteen), Source("Vergabe", Ten));
        var verifier = new CitationVerifier(findings.Sources);

        var sides = new ConflictFinder(_analysis).Find(findings);

        Assert.Equal([Fifteen, Ten], sides.Select(side => side.Text));
        Assert.All(sides, side => Assert.NotNull(verifier.Verify(side)));
    }

    [Theory]
    [InlineData(Question, "Geringwertige Werbeartikel bis 15 Euro im Kalenderjahr gelten stets als genehmigt.")]
    [InlineData(Question, "Geringwertige Werbeartikel von Bietern gelten nicht als genehmigt.")]
    [InlineData(Question, "Werbeartikel sind innerhalb von 10 Tagen zu melden.")]
    [InlineData(Question, "Ein Parkplatz kostet 10 Euro im Kalenderjahr.")]
    public void What_states_the_same_or_nothing_or_something_else_is_no_conflict(string question, string other) =>
        Assert.Empty(new ConflictFinder(_analysis).Find(Found(question, Source("Korruption", Fifteen), Source("Vergabe", other))));

    [Fact]
    public void One_document_does_not_contradict_itself()
    {
        var source = SamplePassage.Of("Korruption", [Fifteen, Ten]).Sourced;

        Assert.Empty(new ConflictFinder(_analysis).Find(Found(Question, source)));
    }

    [Fact]
    public void A_sentence_that_does_not_name_the_matter_is_no_side() =>
        Assert.Empty(new ConflictFinder(_analysis).Find(Found(
            "Wie schnell wird über vollständige Wohngeldanträge entschieden?",
            Source("Wohngeld", "Über vollständige Anträge soll innerhalb von sechs Wochen entschieden werden."),
            Source("Unterkunft", "Über vollständige Anträge soll innerhalb von drei Wochen entschieden werden."))));

    [Fact]
    public void Who_asks_for_the_value_gets_both_sides_even_in_other_words()
    {
        const string Monate = "Die Abrechnung ist innerhalb von sechs Monaten nach Beendigung der Dienstreise einzureichen.";
        const string Ende = "Reisekosten rechnen Sie spätestens drei Monate nach Ende der Dienstreise ab.";

        var sides = new ConflictFinder(_analysis).Find(Found("Wie lange nach der Dienstreise darf ich abrechnen?", Source("Reisekosten", Monate), Source("Einstieg", Ende)));

        Assert.Equal([Monate, Ende], sides.Select(side => side.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_asks_for_a_list_gets_no_contradiction_of_values_beside_it() =>
        Assert.Empty(new ConflictFinder(_analysis).Find(Found("Welche Angaben gelten für Werbeartikel?", Source("Korruption", Fifteen), Source("Vergabe", Ten))));

    [Theory]
    [InlineData("Auslagen erstattet die Kasse bis 50 Euro.", "Auslagen erstattet die Kasse bis 40 EUR.", true)]
    [InlineData("Auslagen erstattet die Kasse bis 50 Euro.", "Auslagen erstattet die Kasse bis 50 €.", false)]
    [InlineData("Auslagen erstattet die Kasse innerhalb von zwei Wochen.", "Auslagen erstattet die Kasse innerhalb von zehn Arbeitstagen.", false)]
    [InlineData("Auslagen erstattet die Kasse innerhalb von zwei Wochen.", "Auslagen erstattet die Kasse innerhalb von 20 Arbeitstagen.", true)]
    [InlineData("Auslagen erstattet die Kasse nach einem Jahr.", "Auslagen erstattet die Kasse nach 12 Monaten.", false)]
    [InlineData("Auslagen erstattet die Kasse bis 12:00 Uhr.", "Auslagen erstattet die Kasse bis 14:30 Uhr.", true)]
    [InlineData("Auslagen erstattet die Kasse ab 5 Euro.", "Auslagen erstattet die Kasse bis 50 Euro.", false)]
    [InlineData("Auslagen erstattet die Kasse bis 50 Euro.", "Abweichend von Satz 1 erstattet die Kasse Auslagen bis 80 Euro.", false)]
    [InlineData("Auslagen erstattet die Kasse Tarifbeschäftigten bis 50 Euro.", "Auslagen erstattet die Kasse Beamten bis 80 Euro.", false)]
    public void Values_contradict_when_they_limit_the_same_in_the_same_case(string one, string other, bool contradict)
    {
        var sides = new ConflictFinder(_analysis).Find(Found("Bis wann und bis zu welchem Betrag erstattet die Kasse Auslagen?", Source("Kasse", one), Source("Einstieg", other)));

        Assert.Equal(contradict ? 2 : 0, sides.Count);
    }

    [Fact]
    public void A_phrase_that_documents_use_for_anything_contradicts_nothing() =>
        Assert.Empty(new ConflictFinder(_analysis).Find(Found(
            "Bis wann sind Anträge zu stellen?",
            Source("Fortbildung", "Anträge sind spätestens sechs Wochen vor Beginn zu stellen."),
            Source("Reisen", "Anträge sind spätestens drei Wochen vor Beginn zu stellen."),
            Source("Urlaub", "Anträge sind spätestens eine Woche vor Beginn zu stellen."))));

    [Fact]
    public void The_other_side_may_be_a_passage_that_the_question_did_not_find()
    {
        var finder = new ConflictFinder(_analysis);
        var findings = Found(Question, Source("Korruption", Fifteen));

        Assert.Equal([Fifteen], finder.ToLookUp(findings));
        Assert.Equal([Fifteen, Ten], finder.Find(findings, [new FoundPassage(Source("Vergabe", Ten), 1)]).Select(side => side.Text));
    }

    private static SourcedPassage Source(string title, string text) => SamplePassage.Of(title, [text]).Sourced;

    private Findings Found(string question, params SourcedPassage[] passages)
    {
        var statistics = new TermStatistics
        {
            Passages = 100,
            Stems = new Dictionary<string, int>(),
            Grams = new Dictionary<string, double>(),
            MeanStems = 50,
            MeanGrams = 200,
        };
        return new Findings(_analysis.Analyze(question), statistics, [.. passages.Select((passage, index) => new FoundPassage(passage, 10 - (index * 0.2)))], 1);
    }
}
