using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Limits;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>The question page at the limits of a person.</summary>
public sealed class AskLimitTests : GermanContext, IAsyncLifetime
{
    private const string Question = "Wie hoch ist das Tagegeld bei Dienstreisen?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private TestStore _store = default!;
    private SteeredComposer _composer = default!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync(change: services => services
            .Configure<LimitOptions>(limits => (limits.QuestionsPerMinute, limits.RunningAnswers) = (3, 1))
            .AddSingleton<IAnswerComposer>(provider => _composer = new SteeredComposer(new QuoteComposer(provider.GetRequiredService<GermanAnalysis>()))));
        await _store.Get<IDocumentCatalog>().SaveAsync(A.Document().Numbered("DA 3.2").In("Reise").Saying("Das Tagegeld bei Dienstreisen beträgt 14 Euro.").Build(), CancellationToken.None);
        await _store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        Services.AddSingleton(_store.Get<AnswerPipeline>());
        Services.AddSingleton(_store.Get<QuestionGate>());
        ComponentFactories.AddStub<CollectionsChip>();
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
        Services.GetRequiredService<NavigationManager>().NavigateTo(PageAddress.Ask(Said.Scope, Question));
    }

    [Fact]
    public void A_question_too_many_is_not_asked_and_stays_in_the_box()
    {
        var page = Render<AskPage>();
        for (var question = 1; question < 3; question++)
        {
            page.WaitForAssertion(() => Assert.NotEmpty(page.Find("p[role=status]").TextContent), Patience);
            page.Find("form").Submit();
        }
        page.WaitForAssertion(() => Assert.NotEmpty(page.Find("p[role=status]").TextContent), Patience);
        Assert.Equal(3, _composer.Asked);

        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Contains("Zu viele Fragen in einer Minute", page.Find("[role=alert].notice").TextContent, StringComparison.Ordinal), Patience);
        Assert.Equal(3, _composer.Asked);
        Assert.Equal(Question, page.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public async Task While_another_window_waits_for_its_answer_this_one_says_so_and_can_ask_again_afterwards()
    {
        _composer.Gate = new TaskCompletionSource();
        var other = Render<AskPage>();
        other.WaitForElement(".statement", Patience);

        var page = Render<AskPage>();
        page.WaitForAssertion(() => Assert.Contains("Andere Fragen von Ihnen", page.Find("[role=alert].notice").TextContent, StringComparison.Ordinal), Patience);
        _composer.Gate = null;
        await other.Find("[data-stop]").ClickAsync(new());
        // The place is free as soon as the other answer has come to its end: a moment after the click there.
        while (page.FindAll(".statements").Count == 0)
        {
            if (page.FindAll("[role=alert] button") is [var again])
                await again.ClickAsync(new());
            await Task.Delay(50, Xunit.TestContext.Current.CancellationToken);
        }

        page.WaitForAssertion(() => Assert.Contains("14 Euro", page.Find(".statements").TextContent, StringComparison.Ordinal), Patience);
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }
}
