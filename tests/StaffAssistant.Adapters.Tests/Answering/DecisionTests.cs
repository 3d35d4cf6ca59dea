using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Answering;

/// <summary>Questions that ask for a decision on a case, over the real store.</summary>
public sealed class DecisionTests : IAsyncLifetime
{
    private const string Rule = "Sonderurlaub für einen Umzug wird für einen Tag gewährt, wenn er dienstlich veranlasst ist.";
    private TestStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Dienstanweisung Urlaub").Numbered("DA 11.2").Saying(Rule).Build(), CancellationToken.None);
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Antrag auf Sonderurlaub").Numbered("F 11-3").OfKind("Formular").Saying("Angaben zum Sonderurlaub.").Build(), CancellationToken.None);
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task R36_the_decision_stays_with_a_person_who_gets_the_rule()
    {
        var events = await AskAsync("Soll ich Frau Wessels den Sonderurlaub für den Umzug ablehnen?");

        Assert.IsType<AnswerEvent.QuestionJudged>(events[0]);
        Assert.Equal(AnswerKind.DecisionStaysHuman, Assert.IsType<AnswerEvent.Completed>(events[^1]).Kind);
        Assert.Contains(events.OfType<AnswerEvent.StatementVerified>(), step => step.Statement.Text.Contains("wenn er dienstlich veranlasst ist", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_but_quotes_is_said()
    {
        var events = await AskAsync("Genehmigst du Herrn Pohl den Sonderurlaub für den Umzug, ja oder nein?");

        Assert.All(events.OfType<AnswerEvent.StatementVerified>(), step => Assert.Contains(step.Statement.Text, Rule + " Angaben zum Sonderurlaub.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Asking_for_the_form_of_a_case_gets_the_form()
    {
        var events = await AskAsync("Welches Formular brauche ich für den Sonderurlaub?");

        Assert.Empty(events.OfType<AnswerEvent.QuestionJudged>());
        Assert.Equal("F 11-3", Assert.Single(events.OfType<AnswerEvent.DocumentFound>()).Documents[0].Entry.Number);
    }

    [Fact]
    public async Task A_case_that_is_only_background_is_noted_and_the_question_answered()
    {
        var events = await AskAsync("Bis wann muss ich über den Sonderurlaub von Frau Wessels für den Umzug entscheiden?");

        var verdict = Assert.IsType<AnswerEvent.QuestionJudged>(events[0]).Verdict;
        Assert.Equal((DecisionZone.Open, true), (verdict.Zone, verdict.NamesCase));
        Assert.NotEqual(AnswerKind.DecisionStaysHuman, Assert.IsType<AnswerEvent.Completed>(events[^1]).Kind);
    }

    [Fact]
    public async Task Where_no_rule_is_found_the_decision_stays_with_a_person_all_the_same()
    {
        var events = await AskAsync("Soll ich Herrn Yilmaz den Jagdschein entziehen?");

        Assert.Equal(DecisionZone.StaysHuman, Assert.IsType<AnswerEvent.QuestionJudged>(events[0]).Verdict.Zone);
        Assert.Equal(AnswerKind.DecisionStaysHuman, Assert.IsType<AnswerEvent.Completed>(events[^1]).Kind);
    }

    private async Task<List<AnswerEvent>> AskAsync(string text)
    {
        var events = new List<AnswerEvent>();
        await foreach (var step in _store.Get<AnswerPipeline>().AnswerAsync(new Question(text, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)), CancellationToken.None))
            events.Add(step);
        return events;
    }
}
