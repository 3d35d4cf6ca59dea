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
    public async Task A_phrase_that_means_the_same_covers_the_word_of_the_question()
    {
        var passage = SamplePassage.Of("Ausstattung", ["Wer dienstlich unterwegs ist, erhält Geräte auf Antrag. Für mobiles Arbeiten gibt es ein Notebook und ein Headset."]).Sourced;
        var findings = Found("Welche Geräte bekomme ich fürs Homeoffice?", passage);

        var statements = await ComposeAsync(findings with { Question = _analysis.AnalyzeQuestion(findings.Question.Text) });

        Assert.Contains(statements, statement => statement.Text.Contains("Notebook", StringComparison.Ordinal));
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

    [Theory]
    [InlineData("Bescheide bis", "Wer zeichnet einen Bescheid über 5.000 Euro?", "Sachgebietsleitung")]
    [InlineData("Bescheide bis", "Wer zeichnet einen Bescheid über 10.000 Euro?", "Sachgebietsleitung")]
    [InlineData("Bescheide bis", "Wer zeichnet einen Bescheid über 10.001 Euro?", "Amtsleitung")]
    [InlineData("Bescheide ab", "Wer zeichnet einen Bescheid über 49.000 Euro?", "Sachgebietsleitung")]
    [InlineData("Bescheide ab (Euro)", "Wer zeichnet einen Bescheid über 60.000 Euro?", "Amtsleitung")]
    public async Task Of_rows_with_bounds_the_nearest_that_holds_the_amount_is_quoted(string head, string question, string who)
    {
        TextBlock[] blocks =
        [
            Row(BlockKind.TableHeader, "Funktion", head, "Zusatz"),
            Row(BlockKind.TableRow, "Sachgebietsleitung", "10.000 Euro", "Im Auftrag"),
            Row(BlockKind.TableRow, "Amtsleitung", "50.000 Euro", "Im Auftrag"),
            Row(BlockKind.TableRow, "Dezernatsleitung", "150.000 Euro", "In Vertretung"),
        ];

        var statements = await ComposeAsync(Found(question, SamplePassage.Of("Zeichnung", [blocks]).Sourced));

        var quoted = Assert.Single(statements, statement => statement.Form == StatementForm.Table);
        Assert.Contains(who, quoted.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_words_from_two_documents_are_one_statement_with_two_proofs()
    {
        var one = SamplePassage.Of("Reisekosten", ["Das Tagegeld beträgt 14 Euro."]).Sourced;
        var two = SamplePassage.Of("Rundschreiben", ["Das Tagegeld beträgt 14 Euro."]).Sourced;

        var statements = await ComposeAsync(Found("Wie hoch ist das Tagegeld?", one, two));

        Assert.Equal(2, Assert.Single(statements).Quotes.Select(quote => quote.Passage).Distinct().Count());
    }

    [Fact]
    public async Task An_exception_travels_with_its_rule()
    {
        var passage = SamplePassage.Of("Private Nutzung", ["Diensthandys dürfen auch privat genutzt werden. Dies gilt nicht im Ausland. Rechnungen gehen an das Amt."]).Sourced;

        var statements = await ComposeAsync(Found("Darf ich das Diensthandy privat nutzen?", passage));

        Assert.Equal(["Diensthandys dürfen auch privat genutzt werden.", "Dies gilt nicht im Ausland."], statements.Take(2).Select(statement => statement.Text));
    }

    [Fact]
    public async Task What_holds_for_another_case_than_the_named_one_is_left_out()
    {
        var passage = SamplePassage.Of("Reisekosten", ["Bei eintägigen Reisen beträgt das Tagegeld 14 Euro. Bei mehrtägigen Reisen beträgt das Tagegeld 28 Euro."]).Sourced;

        var named = Assert.Single(await ComposeAsync(Found("Wie hoch ist das Tagegeld bei mehrtägigen Reisen?", passage)));
        var open = await ComposeAsync(Found("Wie hoch ist das Tagegeld bei Reisen?", passage));

        Assert.Contains("28 Euro", named.Text, StringComparison.Ordinal);
        Assert.Equal(2, open.Count);
    }

    [Fact]
    public async Task Where_nothing_is_said_of_the_named_case_what_is_said_of_another_is_shown()
    {
        var passage = SamplePassage.Of("Reisekosten", ["Bei eintägigen Reisen beträgt das Tagegeld 14 Euro. Belege werden aufbewahrt."]).Sourced;

        var statements = await ComposeAsync(Found("Wie hoch ist das Tagegeld bei mehrtägigen Reisen?", passage));

        Assert.Contains("14 Euro", statements[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_that_leans_on_the_one_before_brings_it_along()
    {
        var passage = SamplePassage.Of("Wohnung", ["Für die Erstausstattung werden Pauschalen gezahlt. Sie sind für eine Person auf 1.350 Euro festgesetzt. Anträge nimmt das Amt an."]).Sourced;

        var statements = await ComposeAsync(Found("Wie viel Euro für eine Person?", passage));

        Assert.Equal("Für die Erstausstattung werden Pauschalen gezahlt.", statements[0].Text);
        Assert.Contains("1.350 Euro", statements[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_value_that_is_asked_for_comes_before_other_sentences_about_the_matter()
    {
        var passage = SamplePassage.Of("Ausweise", ["Der Dienstausweis ist im Haus zu tragen. Der Dienstausweis ist mitzuführen. Der Dienstausweis darf nicht verliehen werden. Für den Ersatz eines Dienstausweises werden 15 Euro erhoben."]).Sourced;

        Assert.Contains(await ComposeAsync(Found("Was kostet ein neuer Dienstausweis?", passage)), statement => statement.Text.Contains("15 Euro", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_leads_into_a_table_is_not_said_without_it()
    {
        TextBlock[] blocks =
        [
            new(BlockKind.Paragraph, "Die angemessene Wohnfläche ist:"),
            Row(BlockKind.TableHeader, "Personen im Haushalt", "Wohnfläche bis"),
            Row(BlockKind.TableRow, "1 Person", "50 m²"),
            Row(BlockKind.TableRow, "2 Personen", "65 m²"),
        ];

        var statements = await ComposeAsync(Found("Angemessene Wohnfläche für zwei Personen", SamplePassage.Of("Unterkunft", [blocks]).Sourced));

        Assert.Contains("2 Personen | 65 m²", statements[0].Text, StringComparison.Ordinal);
        Assert.Equal(StatementForm.Table, statements[0].Form);
    }

    [Fact]
    public async Task The_row_whose_range_holds_the_amount_wins_and_the_others_stay_out()
    {
        TextBlock[] blocks =
        [
            Row(BlockKind.TableHeader, "Wert der Zuwendung", "Entscheidung"),
            Row(BlockKind.TableRow, "bis 100 Euro", "Amtsleitung"),
            Row(BlockKind.TableRow, "mehr als 100 bis 2.500 Euro", "Kämmerei"),
            Row(BlockKind.TableRow, "über 2.500 Euro", "Kreistag"),
        ];

        var statements = await ComposeAsync(Found("Wer entscheidet über eine Zuwendung von 1.000 Euro?", SamplePassage.Of("Spenden", [blocks]).Sourced));

        Assert.Equal("Wert der Zuwendung | Entscheidung\nmehr als 100 bis 2.500 Euro | Kämmerei", statements[0].Text);
    }

    [Fact]
    public async Task Rows_that_answer_alike_are_one_statement_under_one_head()
    {
        TextBlock[] blocks =
        [
            Row(BlockKind.TableHeader, "Gebäude", "Defibrillator"),
            Row(BlockKind.TableRow, "Kreishaus 1", "Foyer"),
            Row(BlockKind.TableRow, "Kreishaus 1", "Flur"),
            Row(BlockKind.TableRow, "Bauhof", "Halle"),
        ];

        var statement = Assert.Single(await ComposeAsync(Found("Defibrillator im Kreishaus 1", SamplePassage.Of("Erste Hilfe", [blocks]).Sourced)));

        Assert.StartsWith("Gebäude | Defibrillator\nKreishaus 1 | Foyer\nKreishaus 1 | Flur", statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_follows_its_lead_in_without_a_colon()
    {
        TextBlock[] blocks =
        [
            new(BlockKind.Paragraph, "Eine Nebentätigkeit ist zu untersagen, wenn sie"),
            new(BlockKind.ListItem, "die Unbefangenheit beeinflussen kann,") { Label = "a)", Level = 1 },
            new(BlockKind.ListItem, "dem Ansehen schadet.") { Label = "b)", Level = 1 },
        ];

        var statement = Assert.Single(await ComposeAsync(Found("Wann wird eine Nebentätigkeit untersagt?", SamplePassage.Of("Nebentätigkeit", [blocks]).Sourced)));

        Assert.Equal(StatementForm.List, statement.Form);
    }

    [Theory]
    [InlineData("DA 3.2 § 6", "Zum Ausgleich wird Tagegeld gewährt.")]
    [InlineData("Was steht in § 6 der DA 3.2?", "Zum Ausgleich wird Tagegeld gewährt.")]
    [InlineData("Wann ist die Kürzung nach DA 3.2 § 6 ausgeschlossen?", "Die Kürzung ist bei Geschäftsessen ausgeschlossen.")]
    public async Task The_place_that_a_question_names_answers_and_not_what_only_mentions_it(string question, string expected)
    {
        var findings = Found(
            question,
            SamplePassage.Of("Prämien", ["Für Prämien gilt DA 3.2 § 6 entsprechend."]).Sourced,
            SamplePassage.Of("Reisekosten", ["Zum Ausgleich wird Tagegeld gewährt. Es beträgt 14 Euro. Die Kürzung ist bei Geschäftsessen ausgeschlossen."]).Sourced);

        var statements = await ComposeAsync(findings with { Passages = [findings.Passages[0], findings.Passages[1] with { IsAddressed = true }] });

        Assert.Contains(statements, statement => statement.Text == expected);
        Assert.DoesNotContain(statements, statement => statement.Text.StartsWith("Für Prämien", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_at_the_place_that_a_question_names_comes_whole()
    {
        TextBlock[] blocks = [new(BlockKind.Paragraph, "Das Tagegeld wird gekürzt."), Row(BlockKind.TableHeader, "Mahlzeit", "Kürzung"), Row(BlockKind.TableRow, "Frühstück", "5,60 Euro"), Row(BlockKind.TableRow, "Mittagessen", "11,20 Euro")];
        var findings = Found("§ 6 Abs. 3 DA 3.2", SamplePassage.Of("Reisekosten", [blocks]).Sourced);

        var statements = await ComposeAsync(findings with { Passages = [findings.Passages[0] with { IsAddressed = true }] });

        Assert.Equal(["Das Tagegeld wird gekürzt.", "Mahlzeit | Kürzung\nFrühstück | 5,60 Euro\nMittagessen | 11,20 Euro"], statements.Select(statement => statement.Text));
    }

    [Fact]
    public async Task What_a_question_asks_besides_a_place_may_be_answered_elsewhere()
    {
        var findings = Found(
            "Darf ein Auszubildender nach DA 3.2 § 6 Tagegeld bekommen?",
            SamplePassage.Of("Reisekosten", ["Näheres regelt die Anlage."]).Sourced,
            SamplePassage.Of("Ausbildung", ["Ein Auszubildender bekommt Tagegeld wie alle anderen."]).Sourced);

        var statements = await ComposeAsync(findings with { Passages = [findings.Passages[0] with { IsAddressed = true }, findings.Passages[1]] });

        Assert.Contains(statements, statement => statement.Text.StartsWith("Ein Auszubildender", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_statement_that_adds_nothing_and_answers_much_less_is_left_out()
    {
        var findings = Found(
            "Wie hoch ist das Tagegeld bei eintägigen Dienstreisen?",
            SamplePassage.Of("Reisekosten", ["Das Tagegeld beträgt bei eintägigen Dienstreisen 14 Euro."]).Sourced,
            SamplePassage.Of("Fuhrpark", ["Für Dienstreisen werden Wagen des Fuhrparks gestellt, wenn sie rechtzeitig gebucht sind."]).Sourced);

        var statement = Assert.Single(await ComposeAsync(findings));

        Assert.Contains("14 Euro", statement.Text, StringComparison.Ordinal);
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
