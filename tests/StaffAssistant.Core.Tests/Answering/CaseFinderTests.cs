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

    [Fact]
    public void What_another_document_says_of_another_case_is_another_matter() =>
        Assert.Null(Find("Wie hoch ist das Tagegeld?", Found(SamplePassage.Of("Reisekosten", [OneDay]), SamplePassage.Of("Ehrenamt", [MoreDays]))));

    [Theory]
    [InlineData("Wie hoch ist das Tagegeld?", true)]
    [InlineData("Wie hoch ist das Tagegeld im Ausland?", false)]
    public void Cases_of_a_case_that_the_question_does_not_mean_are_not_asked_for(string question, bool asksBack)
    {
        var found = Find(question, "Im Inland beträgt das Tagegeld bei eintägigen Dienstreisen 14 Euro.", "Im Inland beträgt das Tagegeld bei mehrtägigen Dienstreisen 28 Euro.");

        Assert.Equal(asksBack ? ["eintägige Reise", "mehrtägige Reise"] : null, found?.Choices.Select(choice => choice.Name));
    }

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

    [Theory]
    [InlineData("Wie viele Stunden arbeite ich in der Woche?", "Die Arbeitszeit in der Woche beträgt für Tarifbeschäftigte 39 Stunden und für Beamtinnen und Beamte 41 Stunden.", "Tarifbeschäftigte|Beamtinnen und Beamte")]
    [InlineData("Wie lang ist die Angebotsfrist?", "Die Angebotsfrist beträgt bei Verhandlungsvergaben mindestens sieben Tage und bei öffentlichen Ausschreibungen 21 Tage.", "Verhandlungsvergaben|öffentlichen Ausschreibungen")]
    [InlineData("Wie lang ist die Angebotsfrist bei Verhandlungsvergaben?", "Die Angebotsfrist beträgt bei Verhandlungsvergaben mindestens sieben Tage und bei öffentlichen Ausschreibungen 21 Tage.", null)]
    [InlineData("Wie lang ist die Pause?", "Die Pause beträgt bei mehr als sechs Stunden 30 Minuten und bei mehr als neun Stunden 45 Minuten.", null)]
    [InlineData("Wann ist Kernzeit?", "Kernzeit ist in der Woche von 9:00 Uhr bis 15:00 Uhr.", null)]
    public void Cases_that_one_sentence_sets_side_by_side_are_asked_for(string question, string sentence, string? choices) =>
        Assert.Equal(choices, Find(question, sentence) is { } found ? string.Join('|', found.Choices.Select(choice => choice.Name)) : null);

    [Theory]
    [InlineData("Wie lange werden Unterlagen aufbewahrt?", "Sozialakten|Baupläne")]
    [InlineData("Wie lange werden Baupläne aufbewahrt?", null)]
    [InlineData("Welches Formular gilt für Unterlagen?", null)]
    public void Rows_of_a_table_are_asked_for_when_the_question_tells_none_of_them(string question, string? choices)
    {
        var found = Find(question, [new FoundPassage(Table("Aufbewahrung", "Unterlagen werden aufbewahrt:", "Unterlagen | Frist", "Sozialakten | 10 Jahre", "Baupläne | 30 Jahre"), 10)]);

        Assert.Equal(choices, found is null ? null : string.Join('|', found.Choices.Select(choice => choice.Name)));
        Assert.True(found is null || found.Statements.Any(statement => statement.Text == "Unterlagen werden aufbewahrt:"));
    }

    [Fact]
    public void Who_decides_is_asked_for_by_the_amounts()
    {
        var table = Table("Spenden", "Über Spenden entscheiden:", "Stelle | Spenden bis", "Amtsleitung | 100 Euro", "Kämmerei | 2.500 Euro");

        Assert.Equal(["Spenden bis 100 Euro", "Spenden bis 2.500 Euro"], Find("Wer entscheidet über Spenden?", [new FoundPassage(table, 10)])!.Choices.Select(choice => choice.Name));
    }

    [Theory]
    [InlineData("Wer genehmigt Dienstreisen?", true)]
    [InlineData("Wer genehmigt eintägige Dienstreisen?", false)]
    public void What_stands_before_the_verb_is_the_case_when_several_hands_do_the_same(string question, bool asksBack)
    {
        var found = Find(question, [InOne("Eintägige Dienstreisen genehmigt die Sachgebietsleitung. Mehrtägige Dienstreisen genehmigt die Amtsleitung.")]);

        Assert.Equal(asksBack ? ["Eintägige Dienstreisen", "Mehrtägige Dienstreisen"] : null, found?.Choices.Select(choice => choice.Name));
    }

    [Fact]
    public void What_sentences_begin_with_is_the_case_though_no_list_knows_it()
    {
        var found = Find("Wie hoch ist das Honorar?", [InOne("Bei Lesungen beträgt das Honorar 140 Euro. Bei Konzerten beträgt das Honorar 90 Euro.")]);

        Assert.Equal(["Lesungen", "Konzerten"], found?.Choices.Select(choice => choice.Name));
    }

    [Theory]
    [InlineData("Für Beamte ist eine Genehmigung der Nebentätigkeit nötig.", "Für Tarifbeschäftigte ist eine Genehmigung der Nebentätigkeit nicht nötig.", true)]
    [InlineData("Für Beamte ist eine Genehmigung der Nebentätigkeit nötig.", "Für Tarifbeschäftigte ist eine Genehmigung der Nebentätigkeit nötig.", false)]
    public void Whether_something_is_needed_is_asked_back_when_one_case_says_yes_and_another_no(string one, string other, bool asksBack) =>
        Assert.Equal(asksBack, Find("Brauche ich eine Genehmigung der Nebentätigkeit?", one, other) is not null);

    private static FoundPassage InOne(string text) => new(SamplePassage.Of("Richtlinie", [text]).Sourced, 10);

    private static SourcedPassage Table(string title, string leadIn, string header, params string[] rows)
    {
        var source = SamplePassage.Of(title, [leadIn, header, .. rows]).Sourced;
        return source with
        {
            Passage = source.Passage with
            {
                Blocks = [new TextBlock(BlockKind.Paragraph, leadIn), new TextBlock(BlockKind.TableHeader, header), .. rows.Select(row => new TextBlock(BlockKind.TableRow, row))],
            },
        };
    }

    private Clarification? Find(string question, params string[] sentences) => Find(question, Found(SamplePassage.Of("Reisekosten", sentences)));

    private static List<FoundPassage> Found(params SamplePassage[] documents) =>
        [.. documents.SelectMany(document => document.Change.Passages.Select(passage => document.Sourced with { Passage = passage })).Select((source, index) => new FoundPassage(source, 10 - (index * 0.2)))];

    private Clarification? Find(string question, List<FoundPassage> passages)
    {
        var statistics = new TermStatistics { Passages = 100, Stems = new Dictionary<string, int>(), Grams = new Dictionary<string, double>(), MeanStems = 50, MeanGrams = 200 };
        return new CaseFinder(_analysis).Find(
            new Question(question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)), new Findings(_analysis.Analyze(question), statistics, passages, 1));
    }
}
