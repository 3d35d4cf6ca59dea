using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class QuoteComposerTests
{
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Fact]
    public async Task Every_statement_is_verbatim_and_can_be_proven()
    {
        var passage = SamplePassage.Of("Reisekosten", ["Das Tagegeld beträgt 14 Euro. Es wird auf Antrag gezahlt.", "Die Wegstrecke wird gesondert vergütet."]).Sourced;
        var findings = Found("Wie hoch ist das Tagegeld?", passage);
        var verifier = new CitationVerifier(findings.Sources);

        var statements = await ComposeAsync(findings);

        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.NotNull(verifier.Verify(statement)));
    }

    [Fact]
    public async Task The_sentence_that_answers_comes_before_those_of_a_worse_passage()
    {
        var good = SamplePassage.Of("Reisekosten", ["Die Reise ist zu beantragen. Das Tagegeld beträgt bei eintägigen Reisen 14 Euro."]).Sourced;
        var other = SamplePassage.Of("Fuhrpark", ["Dienstwagen werden gebucht."]).Sourced;

        var statements = await ComposeAsync(Found("Wie hoch ist das Tagegeld bei eintägigen Reisen?", good, other));

        Assert.Contains(statements.Take(2), statement => statement.Text.Contains("14 Euro", StringComparison.Ordinal));
        Assert.InRange(statements.Count, 1, QuoteComposer.MaximumStatements);
    }

    [Fact]
    public async Task A_list_comes_whole_with_its_lead_in()
    {
        TextBlock[] blocks =
        [
            new(BlockKind.Paragraph, "Dem Antrag auf Mietkaution sind beizufügen:"),
            new(BlockKind.ListItem, "der Mietvertrag,") { Label = "a)", Level = 1 },
            new(BlockKind.ListItem, "eine Bescheinigung des Vermieters.") { Label = "b)", Level = 1 },
        ];

        var statements = await ComposeAsync(Found("Welche Unterlagen gehören zum Antrag auf Mietkaution?", SamplePassage.Of("Mietkaution", [blocks]).Sourced));

        var list = Assert.Single(statements);
        Assert.Equal(StatementForm.List, list.Form);
        Assert.Equal("Dem Antrag auf Mietkaution sind beizufügen:\na) der Mietvertrag,\nb) eine Bescheinigung des Vermieters.", list.Text);
        Assert.Equal(3, list.Quotes.Count);
    }

    [Fact]
    public async Task A_row_of_a_table_comes_with_the_names_of_its_columns()
    {
        TextBlock[] blocks =
        [
            Row(BlockKind.TableHeader, "Betrag", "Unterschrift"),
            Row(BlockKind.TableRow, "bis 1.000 Euro", "Sachbearbeitung"),
            Row(BlockKind.TableRow, "bis 5.000 Euro", "Sachgebietsleitung"),
        ];

        var statements = await ComposeAsync(Found("Wer unterschreibt bis 5.000 Euro?", SamplePassage.Of("Zeichnung", [blocks]).Sourced));

        Assert.Contains(statements, statement => statement is { Form: StatementForm.Table, Text: "Betrag | Unterschrift\nbis 5.000 Euro | Sachgebietsleitung" });
    }

    [Fact]
    public async Task The_same_words_from_two_documents_are_one_statement_with_two_proofs()
    {
        var one = SamplePassage.Of("Reisekosten", ["Das Tagegeld beträgt 14 Euro."]).Sourced;
        var two = SamplePassage.Of("Rundschreiben", ["Das Tagegeld beträgt 14 Euro."]).Sourced;

        var statements = await ComposeAsync(Found("Wie hoch ist das Tagegeld?", one, two));

        Assert.Equal(2, Assert.Single(statements).Quotes.Select(quote => quote.Passage).Distinct().Count());
    }

    private static TextBlock Row(BlockKind kind, params string[] cells) => new(kind, string.Join(TextBlock.CellSeparator, cells)) { Cells = cells };

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
        return new Findings(_analysis.Analyze(question), statistics, [.. passages.Select((passage, index) => new FoundPassage(passage, 10 - index))], 1);
    }

    private async Task<List<ProposedStatement>> ComposeAsync(Findings findings)
    {
        var statements = new List<ProposedStatement>();
        var question = new Question(findings.Question.Text, AccessScope.None, default);
        await foreach (var statement in new QuoteComposer(_analysis).ComposeAsync(question, findings, TestContext.Current.CancellationToken))
            statements.Add(statement);
        return statements;
    }
}
