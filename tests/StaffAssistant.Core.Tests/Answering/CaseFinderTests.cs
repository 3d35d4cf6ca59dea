using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class CaseFinderTests
{
    private const string OneDay = "Bei eintägigen Dienstreisen beträgt das Tagegeld 14 Euro.";
    private const string MoreDays = "Bei mehrtägigen Dienstreisen beträgt das Tagegeld 28 Euro.";
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Fact]
    public void A_question_that_does_not_name_its_case_is_asked_back_with_the_cases_and_what_holds_for_each()
    {
        var found = Find("Wie hoch ist das Tagegeld?", OneDay, MoreDays);

        Assert.NotNull(found);
        Assert.Equal(["eintägige Reise", "mehrtägige Reise"], found.Choices.Select(choice => choice.Name));
        Assert.Equal([OneDay, MoreDays], found.Statements.Select(statement => statement.Text));
    }

    [Fact]
    public void Asked_with_a_choice_the_question_is_clear()
    {
        var choices = Find("Wie hoch ist das Tagegeld?", OneDay, MoreDays)!.Choices;

        Assert.All(choices, choice => Assert.Null(Find(choice.Question, OneDay, MoreDays)));
    }

    [Theory]
    [InlineData("Wie hoch ist das Tagegeld bei eintägigen Reisen?", OneDay, MoreDays)]
    [InlineData("Wie hoch ist das Tagegeld?", OneDay, "Bei eintägigen Dienstreisen wird das Tagegeld um 5 Euro gekürzt.")]
    [InlineData("Wie hoch ist das Tagegeld?", OneDay, "Mehrtägige Dienstreisen kosten höchstens 300 Euro.")]
    [InlineData("Wie hoch ist das Tagegeld?", OneDay, "Bei mehrtägigen Dienstreisen wird das Tagegeld gesondert festgesetzt.")]
    [InlineData("Wer genehmigt Dienstreisen?", OneDay, MoreDays)]
    public void A_question_is_not_asked_back_when_it_names_its_case_or_the_rules_do_not_part(string question, string one, string other) =>
        Assert.Null(Find(question, one, other));

    [Theory]
    [InlineData("Für Fahrten mit dem eigenen Fahrrad werden 10 Cent je Kilometer gewährt.", true)]
    [InlineData("Für Fahrten mit dem eigenen Fahrrad werden 8 Euro im Monat gewährt.", false)]
    [InlineData("Für Fahrten mit dem eigenen Pkw werden 10 Cent je Kilometer gewährt.", false)]
    public void A_rate_of_the_same_measure_under_the_same_heading_is_another_case_though_it_does_not_name_the_matter(string beside, bool asksBack)
    {
        const string Car = "Für Fahrten mit dem privaten Kraftfahrzeug wird eine Wegstreckenentschädigung von 25 Cent je Kilometer gewährt.";
        var both = SamplePassage.Of("Reisekosten", [$"{Car}\n{beside}"]).Sourced;
        both = both with { Passage = both.Passage with { Locator = new Locator(["§ 5 Wegstrecken"], null, null) } };

        var found = Find("Wie hoch ist die Wegstreckenentschädigung?", [new FoundPassage(both, 10)]);

        Assert.Equal(asksBack ? ["Auto", "Fahrrad"] : null, found?.Choices.Select(choice => choice.Name));
    }

    private Clarification? Find(string question, params string[] sentences) =>
        Find(question, [.. sentences.Select((sentence, index) => new FoundPassage(SamplePassage.Of("Reisekosten", [sentence]).Sourced, 10 - (index * 0.2)))]);

    private Clarification? Find(string question, List<FoundPassage> passages)
    {
        var statistics = new TermStatistics { Passages = 100, Stems = new Dictionary<string, int>(), Grams = new Dictionary<string, double>(), MeanStems = 50, MeanGrams = 200 };
        return new CaseFinder(_analysis).Find(
            new Question(question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)), new Findings(_analysis.Analyze(question), statistics, passages, 1));
    }
}
