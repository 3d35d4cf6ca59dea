using Bunit;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;
using StaffAssistant.Web.Tests.Rights;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>The question page with the history of its person, over the real embedded store.</summary>
public sealed class ConversationPageTests : IAsyncLifetime
{
    private const string Question = "Wie hoch ist das Tagegeld bei Dienstreisen?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly PersonKey Jana = new("jb");
    private readonly Steps _steps = new();
    private readonly List<object?> _readLater = [];
    private readonly List<AskWindow> _windows = [];
    private readonly BegunQuestions _begun = new(new StoppedClock(Said.Today));
    private TestStore _store = default!;

    private IConversationStore Conversations => _store.Get<IConversationStore>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(change: services =>
        {
            SteppedPort<IPassageIndex>.Wrap(services, _steps, _readLater);
            SteppedPort<IDocumentCatalog>.Wrap(services, _steps, _readLater);
            SteppedPort<IConversationStore>.Wrap(services, _steps, _readLater);
            services.AddSingleton<IAnswerComposer>(provider => new SteppedComposer(provider.GetRequiredService<GermanAnalysis>(), _steps));
        });
        await FileAsync(A.Document("Reisekosten").WithId("r").Numbered("DA 3.2").In("Reise").From("2026-01-01")
            .Saying("Das Tagegeld bei Dienstreisen beträgt 14 Euro.", "Dienstreisen im Ausland genehmigt die Landrätin.", "Das Tagegeld bei Dienstreisen im Ausland beträgt 40 Euro."));
        await FileAsync(A.Document("Leitfaden").WithId("l").Numbered("LF 1").In("Personal").Tagged("leitung").Saying("Die Quote der Bestnoten beträgt 30 Prozent."));
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var window in _windows)
            await window.DisposeAsync();
        await _store.DisposeAsync();
    }

    [Fact]
    public async Task A_question_is_kept_with_its_answer_and_the_address_restores_both()
    {
        var first = await AskAsync(Question);
        var turn = Assert.Single(await TurnsAsync());
        Assert.Equal((Question, AnswerKind.Answer), (turn.Asked, turn.Answer?.Kind));
        Assert.Contains("gespraech=", first.Address, StringComparison.Ordinal);

        var page = Open().Go(first.Address);

        page.WaitForAssertion(() => Assert.Contains("Gespeicherte Antwort", page.Find(".restored").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("14 Euro", page.Find(".statements").TextContent, StringComparison.Ordinal);
        Assert.Single(await TurnsAsync());
    }

    [Fact]
    public async Task A_follow_up_is_completed_shown_and_can_be_asked_as_typed()
    {
        var window = await AskAsync(Question);
        var page = window.Page!;

        Type(page, "Und im Ausland?");

        page.WaitForAssertion(() => Assert.Contains("Wie hoch ist das Tagegeld bei Dienstreisen im Ausland?", page.Find(".understood").TextContent, StringComparison.Ordinal), Patience);
        page.WaitForAssertion(() => Assert.Contains("40 Euro", page.Find(".statements").TextContent, StringComparison.Ordinal), Patience);
        page.WaitForAssertion(() => Assert.Contains(Question, page.Find(".earlier summary").TextContent, StringComparison.Ordinal), Patience);
        await WaitForAnswersAsync(2);

        window.Navigate(page.Find(".understood a").GetAttribute("href")!);

        await WaitForAnswersAsync(3);
        Assert.Equal([null, "Wie hoch ist das Tagegeld bei Dienstreisen im Ausland?", null], (await TurnsAsync()).Select(turn => turn.Understood));
        Assert.Single(await Conversations.ListAsync(Jana, null, 10, CancellationToken.None));
    }

    [Fact]
    public async Task A_new_subject_is_not_mixed_with_the_old_one()
    {
        var page = (await AskAsync(Question)).Page!;

        Type(page, "Wie hoch ist die Quote der Bestnoten?");

        await WaitForAnswersAsync(2);
        Assert.Empty(page.FindAll(".understood"));
        Assert.Null((await TurnsAsync())[1].Understood);
    }

    [Fact]
    public async Task An_earlier_answer_opens_below_with_the_rights_of_that_moment()
    {
        var window = Open("mk", "alle", "leitung");
        var page = window.Ask("Wie hoch ist die Quote der Bestnoten?");
        page.WaitForAssertion(() => Assert.Contains("30 Prozent", page.Markup, StringComparison.Ordinal), Patience);
        await WaitForAnswersAsync(1, new PersonKey("mk"));
        Type(page, Question);
        await WaitForAnswersAsync(2, new PersonKey("mk"));
        window.HoldOnly("alle");

        page.WaitForElement(".earlier details", Patience).TriggerEvent("ontoggle", EventArgs.Empty);

        page.WaitForAssertion(() => Assert.Contains("nicht mehr zu sehen", page.Find(".earlier").TextContent, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("30 Prozent", page.Find(".earlier").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_was_named_counts_in_the_conversation_also_after_it_is_opened_again()
    {
        var address = (await AskAsync("Herr Meier hat eine Dienstreise im Ausland beantragt. Wer genehmigt sie?")).Address;
        var page = Open().Go(address);
        page.WaitForElement(".restored", Patience);

        Type(page, "Und, soll ich ihn ablehnen?");

        page.WaitForAssertion(() => Assert.Contains("Die Entscheidung treffen Sie", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public async Task The_address_of_somebody_else_is_like_an_unknown_one()
    {
        await AskAsync(Question);
        var id = (await Conversations.ListAsync(Jana, null, 1, CancellationToken.None))[0].Id;

        var foreign = Open("ex").Go(PageAddress.Conversation(id));
        var unknown = Open("ex").Go(PageAddress.Conversation(ConversationId.New()));
        foreign.WaitForElement("[role=alert]", Patience);
        unknown.WaitForElement("section[role=alert]", Patience);

        Assert.DoesNotContain("Tagegeld", foreign.Markup, StringComparison.Ordinal);
        Assert.Equal(unknown.Find("section[role=alert]").TextContent, foreign.Find("section[role=alert]").TextContent);
    }

    [Fact]
    public async Task A_document_that_is_closed_by_now_shows_nothing_in_an_old_answer()
    {
        var window = Open("mk", "alle", "leitung");
        window.Ask("Wie hoch ist die Quote der Bestnoten?");
        await WaitForAnswersAsync(1, new PersonKey("mk"));

        var page = Open("mk").Go(window.Address);

        page.WaitForAssertion(() => Assert.Contains("nicht mehr zu sehen", page.Find(".notice").TextContent, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("30 Prozent", page.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Leitfaden", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task R20_a_question_that_the_server_left_unanswered_is_answered_when_its_page_comes_back()
    {
        var id = ConversationId.New();
        await Conversations.AddAsync(Jana, id, new Turn(TurnId.New(), new StoppedClock(Said.Today).GetUtcNow(), Question, Said.Today), CancellationToken.None);

        var page = Open().Go(PageAddress.Within(id, PageAddress.Ask(Said.Scope, Question)));

        page.WaitForAssertion(() => Assert.Contains("14 Euro", page.Find(".statements").TextContent, StringComparison.Ordinal), Patience);
        await WaitForAnswersAsync(1);
        Assert.Single(await TurnsAsync());
    }

    /// <summary>F17, R20: the window goes at a point of the answer, and another one opens the address that it had.</summary>
    [Fact]
    public Task F17_a_window_lost_at_any_point_loses_no_question_and_doubles_no_answer() => TryPointsAsync(async page => await page.Instance.DisposeAsync());

    /// <summary>F17, F18: the connection is lost, the answer goes on without it, and another window opens the address meanwhile.</summary>
    [Fact]
    public Task F17_an_answer_that_goes_on_without_its_window_is_there_once() => TryPointsAsync(_ => Task.CompletedTask);

    [Fact]
    public async Task F19_two_windows_of_one_conversation_show_the_same_turns()
    {
        var first = await AskAsync(Question);
        var second = Open().Go(first.Address);
        second.WaitForElement(".statements", Patience);

        Type(second, "Wer genehmigt Dienstreisen im Ausland?");
        await WaitForAnswersAsync(2);

        first.Page!.WaitForAssertion(() => Assert.Contains("Wer genehmigt", first.Page!.Find(".earlier").TextContent, StringComparison.Ordinal), Patience);
        second.WaitForAssertion(() => Assert.Contains(Question, second.Find(".earlier").TextContent, StringComparison.Ordinal), Patience);
    }

    /// <summary>Loses the window at points of an answer: all of them in the long run, a sample usually.</summary>
    private async Task TryPointsAsync(Func<IRenderedComponent<AskPage>, Task> lose)
    {
        var chance = LongRun.Seeded(line => Xunit.TestContext.Current.TestOutputHelper?.WriteLine(line));
        var whole = (await AskAsync(Question)).Page!.Find(".statements").TextContent;
        var kept = Texts(Assert.Single(await TurnsAsync()));
        var (points, tried) = (0, 0);
        for (var at = 1; at <= 60; at++)
        {
            if (!LongRun.IsOn && at > 2 && chance.Next(3) > 0)
                continue;
            await _store.Get<IEnumerable<IPersonalStore>>().Single(own => own.Kind == PersonalKind.Conversations).DeleteAsync(Jana, CancellationToken.None);
            var (window, gone, address) = (Open(), new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), string.Empty);
            _steps.Arm(at, async () =>
            {
                address = window.Address;
                window.Lose();
                gone.TrySetResult();
                if (window.Page is { } page)
                    await lose(page);
            });
            window.Ask(Question);
            window.Page!.WaitForState(() => gone.Task.IsCompleted || window.IsEnded, Patience);
            if (!gone.Task.IsCompleted)
                break;
            (points, tried) = (at, tried + 1);
            Xunit.TestContext.Current.TestOutputHelper?.WriteLine($"point {at} at {address}");
            var back = Open().Go(address);
            back.WaitForAssertion(() => Assert.NotEmpty(back.Find("p.sr[role=status]").TextContent), Patience);
            Assert.Equal(whole, back.Find(".statements").TextContent);
            await WaitForAnswersAsync(1);
            var turn = Assert.Single(await TurnsAsync());
            Assert.Equal(Question, turn.Asked);
            Assert.Equal(kept, Texts(turn));
        }

        Xunit.TestContext.Current.TestOutputHelper?.WriteLine($"{tried} of {points} points");
        Assert.InRange(tried, LongRun.Count(2, 14), 60);
    }

    private static IEnumerable<string> Texts(Turn turn) => [.. turn.Answer!.Statements.Select(statement => statement.Text)];

    private AskWindow Open(string person = "jb", params string[] tags)
    {
        var window = new AskWindow(_store, _begun, person, tags.Length == 0 ? ["alle"] : tags);
        _windows.Add(window);
        return window;
    }

    private async Task<AskWindow> AskAsync(string question)
    {
        var window = Open();
        window.Ask(question);
        window.Page!.WaitForState(() => window.IsEnded, Patience);
        await WaitForAnswersAsync(1);
        return window;
    }

    private static void Type(IRenderedComponent<AskPage> page, string question)
    {
        page.Find("textarea").Input(question);
        page.Find("form").Submit();
    }

    private async Task<IReadOnlyList<Turn>> TurnsAsync(PersonKey? owner = null)
    {
        var turns = new List<Turn>();
        foreach (var entry in await Conversations.ListAsync(owner ?? Jana, null, 100, CancellationToken.None))
            turns.AddRange((await Conversations.FindAsync(owner ?? Jana, entry.Id, CancellationToken.None))!.Turns);
        return turns;
    }

    // The answer is kept after it is shown.
    private async Task WaitForAnswersAsync(int count, PersonKey? owner = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        while ((await TurnsAsync(owner)).Count(turn => turn.Answer is not null) < count)
            await Task.Delay(20, patience.Token);
    }

    private Task FileAsync(DocumentBuilder document) => _store.Get<IDocumentCatalog>().SaveAsync(document.Build(), CancellationToken.None);
}
