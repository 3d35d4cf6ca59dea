using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class AnswerPanelTests : GermanContext
{
    private const string Sentence = "Bei eintägigen Dienstreisen beträgt das Tagegeld 14 Euro.";

    private readonly TestStore _store = TestStore.Prepare();

    public AnswerPanelTests() => Services.AddSingleton(_store.Get<IDocumentCatalog>());

    public static TheoryData<AnswerEvent> Events()
    {
        var source = Said.Source(Sentence);
        return
        [
            new AnswerEvent.SourcesFound([source]),
            new AnswerEvent.StatementVerified(Said.Sentence(Sentence, source)),
            new AnswerEvent.NoSource([source]),
            new AnswerEvent.DocumentFound([Said.Document("Anzeige einer Nebentätigkeit")]),
            new AnswerEvent.CaseAsked([new CaseChoice("Inland", "Tagegeld? (Inland)"), new CaseChoice("Ausland", "Tagegeld? (Ausland)")]),
            new AnswerEvent.QuestionJudged(new QuestionVerdict(0.9, DecisionZone.StaysHuman, [DecisionReason.NamesCase], true)),
            new AnswerEvent.StatementWithheld(new WithheldStatement(WithheldReason.Figure, "Das Tagegeld beträgt 15 Euro.")),
            new AnswerEvent.TextsSent(new SentTexts(ProcessingPlace.Outside, 3, new Dictionary<PersonalDataKind, int> { [PersonalDataKind.Person] = 2 })),
            new AnswerEvent.FellBack(FallBackReason.Busy, TimeSpan.FromSeconds(40)),
            new AnswerEvent.ModelQueued(3),
            Said.Proven,
        ];
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_event_can_be_shown_in_every_state(AnswerEvent answerEvent)
    {
        foreach (var state in new[] { AskState.Working, AskState.Complete, AskState.Stopped })
        {
            var panel = Show(AnswerView.Empty.Apply(answerEvent), state);

            Assert.NotEmpty(panel.Markup);
        }
    }

    [Fact]
    public void The_test_above_knows_every_event() => Assert.Equal(
        typeof(AnswerEvent).GetNestedTypes().Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))),
        Events().Select(row => row.Data.GetType()).Order(Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name))));

    [Fact]
    public void How_an_answer_came_about_says_that_nothing_left_the_house_or_what_did()
    {
        var quoted = Said.View(Said.Sentence(Sentence, Said.Source(Sentence))).Apply(Said.Proven);
        var sent = quoted.Apply(new AnswerEvent.TextsSent(new SentTexts(ProcessingPlace.Outside, 3, new Dictionary<PersonalDataKind, int> { [PersonalDataKind.Person] = 2 })));

        var here = Show(quoted).Find(".origin").TextContent;
        var outside = Show(sent).Find(".origin").TextContent;

        Assert.Contains("Zitat-Modus", here, StringComparison.Ordinal);
        Assert.Contains("Hat das Haus verlassennichts", here, StringComparison.Ordinal);
        Assert.Contains("Fassung", here, StringComparison.Ordinal);
        Assert.Contains("Frage und 3 Textstellen, mit Platzhaltern", outside, StringComparison.Ordinal);
        Assert.Contains(": 2", outside, StringComparison.Ordinal);
    }

    [Fact]
    public void A_proven_answer_shows_its_statements_with_the_card_of_their_source()
    {
        var panel = Show(Said.View(Said.Sentence(Sentence, Said.Source(Sentence))).Apply(Said.Proven));

        Assert.StartsWith(Sentence, panel.Find("ol.statements[role=list] > li .statement").TextContent, StringComparison.Ordinal);
        Assert.Equal("Fassungen vom 23.11.2026", panel.Find(".proof").TextContent.Trim());
        Assert.Empty(panel.FindAll(".badge"));
        var card = panel.Find("li.source");
        Assert.Equal("Quelle 1: Reisekosten (DA 3.2)", card.QuerySelector("h3")!.TextContent);
        Assert.Equal("§ 6 Abs. 1 · Seite\u00a04", card.QuerySelector(".locator")!.TextContent);
        Assert.Equal(Sentence, card.QuerySelector("blockquote")!.TextContent.Trim());
        Assert.Equal(["seit 01.01.2026, Fassung\u00a03", "Personalamt, 11.3, Tel.\u00a04711"], card.QuerySelectorAll("dd").Select(fact => fact.TextContent.Trim()));
    }

    [Fact]
    public void A_chip_says_where_it_leads_and_holds_the_quote()
    {
        var panel = Show(Said.View(Said.Sentence(Sentence, Said.Source(Sentence))).Apply(Said.Proven));

        var chip = panel.Find("button.cite");
        Assert.Equal("1, Quelle zeigen: Reisekosten (DA 3.2), § 6 Abs. 1 · Seite\u00a04", chip.GetAttribute("aria-label"));
        var tip = panel.Find($"#{chip.GetAttribute("aria-describedby")}");
        Assert.Equal("tooltip", tip.GetAttribute("role"));
        Assert.Equal(Sentence, tip.QuerySelector(".quote")!.TextContent);
    }

    [Fact]
    public void A_pressed_chip_marks_its_card_and_no_other()
    {
        var shown = 0;
        var view = Said.View(Said.Sentence("Eins gilt.", Said.Source("Eins gilt.")), Said.Sentence("Zwei gilt.", Said.Source("Zwei gilt."), 2)).Apply(Said.Proven);
        var panel = Render<AnswerPanel>(set => set
            .Add(panel => panel.Asked, Said.Question).Add(panel => panel.View, view).Add(panel => panel.State, AskState.Complete)
            .Add(panel => panel.OnShowSource, number => shown = number));

        panel.FindAll("button.cite")[1].Click();

        Assert.Equal(2, shown);
        Assert.Equal("quelle-2", Assert.Single(panel.FindAll(".source-on")).Id);
        Assert.Equal(["false", "true"], panel.FindAll("button.cite").Select(chip => chip.GetAttribute("aria-pressed")));
    }

    [Fact]
    public void A_list_keeps_its_lead_in_and_its_items()
    {
        var source = Said.Source("x");
        var panel = Show(Said.View(Said.Lines(StatementForm.List, source, "Beizufügen sind:", "– die Genehmigung,", "2. die Rechnung.")).Apply(Said.Proven));

        Assert.StartsWith("Beizufügen sind:", panel.Find(".statement > p").TextContent, StringComparison.Ordinal);
        Assert.Equal(["die Genehmigung,", "2. die Rechnung."], panel.FindAll(".statement li").Select(item => item.TextContent));
        Assert.Single(panel.FindAll("button.cite"));
    }

    [Fact]
    public void Rows_of_one_table_are_one_table_with_their_neighbours_pale()
    {
        var source = Said.Source(
            Said.Header("Funktion", "bis"), Said.Row("Sachbearbeitung", "2.000 Euro"), Said.Row("Sachgebietsleitung", "10.000 Euro"),
            Said.Row("Amtsleitung", "50.000 Euro"), Said.Row("Dezernat", "150.000 Euro"), Said.Row("Landrat", "unbegrenzt"));
        var panel = Show(Said.View(
            Said.Lines(StatementForm.Table, source, "Funktion | bis", "Sachgebietsleitung | 10.000 Euro"),
            Said.Lines(StatementForm.Table, source, "Funktion | bis", "Amtsleitung | 50.000 Euro")).Apply(Said.Proven));

        var table = Assert.Single(panel.FindAll("table"));
        Assert.Equal(["Funktion", "bis"], table.QuerySelectorAll("thead th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["near-row", "hit-row", "hit-row", "near-row"], table.QuerySelectorAll("tbody tr").Select(row => row.ClassName));
        Assert.Equal(["Funktion", "bis"], table.QuerySelectorAll("tbody tr:first-child > *").Select(cell => cell.GetAttribute("data-label")));
        Assert.Equal(2, table.QuerySelectorAll(".hit-row button.cite").Length);
        Assert.Equal(
            ["Funktion: Sachgebietsleitung; bis: 10.000 Euro", "Funktion: Amtsleitung; bis: 50.000 Euro"],
            panel.FindAll(".source blockquote p").Select(quote => quote.TextContent));
    }

    [Fact]
    public void What_is_not_clear_is_said_and_never_green()
    {
        var panel = Show(Said.View(Said.Sentence(Sentence, Said.Source(Sentence))).Apply(new AnswerEvent.Completed(AnswerKind.Nearest, 0, default)));

        Assert.Equal("Dazu steht nichts Eindeutiges; am nächsten kommt:", panel.Find("h2#antwort").TextContent);
        Assert.Equal("Nicht eindeutig", panel.Find(".badge-warn").TextContent);
        Assert.Empty(panel.FindAll(".badge-ok"));
    }

    [Fact]
    public void No_source_names_what_is_near_and_whom_to_ask()
    {
        var panel = Show(AnswerView.Empty.Apply(new AnswerEvent.NoSource([Said.Source(Sentence)])).Apply(new AnswerEvent.Completed(AnswerKind.NoSource, 0, default)));

        Assert.Equal("Ohne Fundstelle", panel.Find(".badge-warn").TextContent);
        Assert.Equal("Reisekosten (DA 3.2), § 6 Abs. 1", panel.Find(".passages a").TextContent);
        Assert.Contains("Personalamt, 11.3", panel.Find(".owners").TextContent, StringComparison.Ordinal);
        Assert.Contains("Tel.\u00a04711", panel.Find(".owners").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll(".statement"));
    }

    [Fact]
    public void A_rule_that_no_longer_applies_is_marked_above_the_answer_and_on_its_card()
    {
        var source = Said.Source(Sentence);
        var old = source with { Version = source.Version with { Validity = new Validity(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)) } };
        var asked = Said.Question with { Scope = Said.Scope with { Stichtag = new DateOnly(2024, 6, 1) } };

        var panel = Show(Said.View(Said.Sentence(Sentence, old)).Apply(Said.Proven), asked: asked);

        Assert.Equal("Stichtag 01.06.2024", panel.Find(".proof .badge-warn").TextContent);
        Assert.Contains("was an diesem Tag galt", panel.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Equal("/?frage=Wie%20hoch%20ist%20das%20Tagegeld%3F", panel.Find(".note a").GetAttribute("href"));
        Assert.Equal("abgelöst", panel.Find(".source .badge").TextContent);
        Assert.StartsWith("01.01.2024 bis 31.12.2024", panel.Find(".source dd").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void While_the_answer_comes_sources_are_counted_and_it_can_be_stopped()
    {
        var stopped = false;
        var panel = Render<AnswerPanel>(set => set
            .Add(panel => panel.Asked, Said.Question).Add(panel => panel.View, AnswerView.Empty.Apply(new AnswerEvent.SourcesFound([Said.Source("a"), Said.Source("b")])))
            .Add(panel => panel.State, AskState.Working).Add(panel => panel.OnStop, () => stopped = true));

        Assert.StartsWith("2 Fundstellen gefunden", panel.Find(".waiting .meta").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", panel.Find("section").GetAttribute("aria-busy"));
        panel.Find("[data-stop]").Click();
        Assert.True(stopped);
    }

    [Fact]
    public void What_had_come_before_a_stop_stays_and_is_called_incomplete()
    {
        var panel = Show(Said.View(Said.Sentence(Sentence, Said.Source(Sentence))), AskState.Stopped);

        Assert.Equal("Angehalten", panel.Find(".badge-warn").TextContent);
        Assert.Contains("nicht vollständig", panel.Find(".note").TextContent, StringComparison.Ordinal);
        Assert.Single(panel.FindAll(".statement"));
        Assert.Empty(panel.FindAll(".waiting"));
    }

    [Fact]
    public void Text_of_a_document_stays_text()
    {
        const string Hostile = "<script>alert(1)</script> <img src=x onerror=alert(1)> [hier](javascript:alert(1)) **fett**";
        var source = Said.Source(Said.Header(Hostile, Hostile), Said.Row(Hostile, Hostile));
        source = source with { Version = source.Version with { Title = Hostile, Unit = Hostile }, Passage = source.Passage with { Locator = new Locator([], Hostile, null) } };
        var panel = Show(Said.View(
            Said.Sentence(Hostile, source),
            Said.Lines(StatementForm.List, source, Hostile, Hostile),
            Said.Lines(StatementForm.Table, source, $"{Hostile} | {Hostile}", $"{Hostile} | {Hostile}")).Apply(Said.Proven));

        Assert.StartsWith(Hostile, panel.Find("p.statement").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("script, img, strong, em"));
        Assert.All(panel.FindAll("a"), link => Assert.StartsWith("/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private IRenderedComponent<AnswerPanel> Show(AnswerView view, AskState state = AskState.Complete, AskedQuestion? asked = null) =>
        Render<AnswerPanel>(set => set.Add(panel => panel.Asked, asked ?? Said.Question).Add(panel => panel.View, view).Add(panel => panel.State, state));
}
