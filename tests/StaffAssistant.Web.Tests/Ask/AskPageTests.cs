using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>The page on the real embedded store.</summary>
public sealed class AskPageTests : GermanContext, IAsyncLifetime
{
    private const string Question = "Wie hoch ist das Tagegeld bei Dienstreisen?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TestStore _store = default!;
    private SteeredComposer _composer = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(change: services => services.AddSingleton<IAnswerComposer>(provider =>
            _composer = new SteeredComposer(new QuoteComposer(provider.GetRequiredService<GermanAnalysis>()))));
        var catalog = _store.Get<IDocumentCatalog>();
        await catalog.SaveAsync(A.Document().Numbered("DA 3.2").In("Reise").Saying("Das Tagegeld bei Dienstreisen beträgt 14 Euro. Bei Dienstreisen wird Tagegeld gewährt.").Build(), CancellationToken.None);
        await catalog.SaveAsync(A.Document("Leitfaden").Numbered("LF 1").In("Personal").Tagged("leitung").Saying("Die Quote der Bestnoten beträgt 30 Prozent.").Build(), CancellationToken.None);
        await catalog.SaveCollectionAsync(new Collection(new CollectionName("Reise"), "Personalamt, 11.3", "Petra Lindner", "4711", [Question]), CancellationToken.None);
        await catalog.SaveCollectionAsync(new Collection(new CollectionName("Personal"), "Personalamt, 11.1", null, "4701", ["Wie hoch ist die Quote?"]), CancellationToken.None);
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        Services.AddSingleton(catalog);
        Services.AddSingleton(_store.Get<IDocumentRegister>());
        Services.AddSingleton(_store.Get<AnswerPipeline>());
        ComponentFactories.AddStub<CollectionsChip>();
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
    }

    [Fact]
    public void Before_a_question_the_page_offers_those_of_visible_collections()
    {
        var page = Render<AskPage>();

        page.WaitForAssertion(() => Assert.Equal(["/?frage=Wie%20hoch%20ist%20das%20Tagegeld%20bei%20Dienstreisen%3F"], page.FindAll(".examples a").Select(link => link.GetAttribute("href"))), Patience);
    }

    [Fact]
    public async Task Before_a_question_the_page_tells_what_is_new_of_what_the_person_may_read()
    {
        foreach (var (number, from, tag) in new[] { ("DA 1", "2026-11-01", "alle"), ("DA 2", "2026-11-20", "alle"), ("DA 3", "2027-01-01", "alle"), ("DA 4", "2026-11-22", "leitung"), ("DA 5", "2026-01-01", "alle") })
            await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Regel").Numbered(number).From(from).Tagged(tag).Build(), CancellationToken.None);

        var page = Render<AskPage>();

        page.WaitForAssertion(() => Assert.Equal(["Regel (DA 2)", "Regel (DA 1)", "Regel (DA 3)"], page.FindAll(".new-rules li a").Select(link => link.TextContent)), Patience);
        Assert.Equal(["seit 20.11.2026", "seit 01.11.2026", "ab 01.01.2027"], page.FindAll(".new-rules li .meta").Select(day => day.TextContent));
        Assert.Equal("/regelungen/neu", page.Find(".new-rules p a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("leitung", 1)]
    [InlineData("personalrat", 0)]
    public void An_answer_that_shows_a_restricted_document_is_recorded_once(string restricted, int entries)
    {
        RestrictedTags.Add(restricted);
        Hold("alle", "leitung");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?frage=Wie%20hoch%20ist%20die%20Quote%20der%20Bestnoten%3F");

        var page = Render<AskPage>();

        page.WaitForAssertion(() => Assert.Contains("30 Prozent", page.Find(".statements").TextContent, StringComparison.Ordinal), Patience);
        page.WaitForAssertion(() => Assert.Contains("Antwort", page.Find("p[role=status]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(entries, Recorded.Events.Count);
        Assert.All(Recorded.Events, what => Assert.Equal((AuditAction.RestrictedRead, "jb", "Answer"), (what.Action, what.Actor.Key, what.Detail)));
    }

    [Fact]
    public void Whoever_sees_no_collection_is_told_what_to_do()
    {
        Hold();

        var page = Render<AskPage>();

        page.WaitForAssertion(() => Assert.Contains("noch keine Sammlung freigegeben", page.Find(".notice").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(page.FindAll(".examples"));
    }

    [Fact]
    public void A_written_question_goes_into_the_address_and_is_answered()
    {
        var page = Render<AskPage>();

        page.Find("textarea").Input(Question);
        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.StartsWith("Antwort vollständig.", page.Find("p[role=status]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("14 Euro", page.Find(".statements").TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/?frage=Wie%20hoch%20ist%20das%20Tagegeld%20bei%20Dienstreisen%3F", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistyped_word_is_answered_and_its_right_spelling_offered()
    {
        var page = Ask("Tagegled bei Dienstreisen");

        page.WaitForAssertion(() => Assert.Equal("/?frage=tagegeld%20bei%20dienstreisen", page.Find(".meant a").GetAttribute("href")?.ToLowerInvariant()), Patience);
        Assert.Contains("14 Euro", page.Find(".statements").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_answered_before_the_page_listens()
    {
        SetRendererInfo(new("Static", isInteractive: false));

        var page = Ask(Question);

        Assert.NotEmpty(page.FindAll(".waiting"));
        Assert.Equal(0, _composer.Asked);
    }

    [Fact]
    public void Rights_are_looked_up_anew_for_each_question()
    {
        Hold("alle", "leitung");
        var page = Ask("Quote der Bestnoten?");
        page.WaitForAssertion(() => Assert.Contains("30 Prozent", page.Markup, StringComparison.Ordinal), Patience);

        Hold("alle");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Equal("Keine belastbare Fundstelle.", page.Find("p[role=status]").TextContent), Patience);
        Assert.DoesNotContain("30 Prozent", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_opened_before_the_end_shows_what_is_quoted_so_far()
    {
        _composer.Gate = new TaskCompletionSource();

        var page = Ask(Question);

        page.WaitForElement(".statement", Patience);
        Assert.NotEmpty(Services.GetRequiredService<QuotedWords>().Of(CitedPassage(page)));
    }

    [Fact]
    public async Task What_comes_into_force_later_is_not_called_new()
    {
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document("Parken").In("Reise").From("2099-01-01").Saying("Geparkt wird im Hof.").Build(), CancellationToken.None);

        var rules = Render<NewRules>(set => set.Add(one => one.Scope, Said.Scope));

        rules.WaitForAssertion(() => Assert.Contains("Parken", rules.Find("h2:last-of-type + ul").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal("Tritt demnächst in Kraft", rules.FindAll("h2")[^1].TextContent);
    }

    [Fact]
    public void A_stopped_answer_keeps_what_had_come()
    {
        _composer.Gate = new TaskCompletionSource();
        var page = Ask(Question);
        page.WaitForElement(".statement", Patience);

        page.Find("[data-stop]").Click();

        page.WaitForAssertion(() => Assert.Equal("Die Suche ist angehalten.", page.Find("p[role=status]").TextContent), Patience);
        Assert.Single(page.FindAll(".statement"));
        Assert.Equal(1, _composer.Cancelled);
        Assert.Equal(Question, page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void A_new_question_ends_the_one_before()
    {
        _composer.Gate = new TaskCompletionSource();
        var page = Ask(Question);
        page.WaitForElement(".statement", Patience);
        _composer.Gate = null;

        Go("Wird Tagegeld gewährt?");

        page.WaitForAssertion(() => Assert.StartsWith("Antwort vollständig.", page.Find("p[role=status]").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(1, _composer.Cancelled);
        Assert.Equal("Wird Tagegeld gewährt?", page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task Leaving_the_page_ends_the_answer()
    {
        _composer.Gate = new TaskCompletionSource();
        var page = Ask(Question);
        page.WaitForElement(".statement", Patience);

        await DisposeComponentsAsync();

        Assert.Equal(1, _composer.Cancelled);
    }

    [Fact]
    public void A_fault_is_a_sentence_keeps_the_question_and_can_be_repeated()
    {
        _composer.Fails = true;
        var page = Ask(Question);
        page.WaitForAssertion(() => Assert.Contains("Ihre Frage steht noch im Feld", page.Find("[role=alert].notice").TextContent, StringComparison.Ordinal), Patience);
        Assert.DoesNotContain("On purpose", page.Markup, StringComparison.Ordinal);
        Assert.Equal(Question, page.Find("textarea").GetAttribute("value"));
        _composer.Fails = false;

        page.Find("[role=alert] button").Click();

        page.WaitForAssertion(() => Assert.Contains("14 Euro", page.Find(".statements").TextContent, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public void A_question_that_is_too_long_for_an_answer_stays_in_the_box()
    {
        var page = Ask(new string('a', Core.Answering.Question.MaximumLength + 1));

        Assert.Contains("es wurde nichts abgeschnitten", page.Find("#zu-lang").TextContent, StringComparison.Ordinal);
        Assert.Equal(0, _composer.Asked);
    }

    [Fact]
    public void What_was_quoted_is_remembered_for_the_page_of_the_source()
    {
        var page = Ask(Question);
        page.WaitForElement(".source", Patience);

        page.WaitForAssertion(
            () => Assert.Contains("Das Tagegeld bei Dienstreisen beträgt 14 Euro.", Services.GetRequiredService<QuotedWords>().Of(CitedPassage(page))), Patience);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private static Core.Passages.PassageId CitedPassage(IRenderedComponent<AskPage> page)
    {
        var address = page.Find(".source h3 a").GetAttribute("href")!;
        var start = address.IndexOf("stelle=", StringComparison.Ordinal) + "stelle=".Length;
        return new(Guid.ParseExact(address.AsSpan(start, 32), "N"));
    }

    private IRenderedComponent<AskPage> Ask(string question)
    {
        Go(question);
        return Render<AskPage>();
    }

    private void Go(string question) => Services.GetRequiredService<NavigationManager>().NavigateTo(PageAddress.Ask(Said.Scope, question));
}
