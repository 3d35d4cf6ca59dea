using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Conversations.FollowUps;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Ask;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

/// <summary>R45: before a question goes to the model, the person sees what is masked and may stop.</summary>
public sealed class MaskPreviewTests : GermanContext
{
    private const string Named = "/?frage=Wie%20hoch%20ist%20das%20Tagegeld%20bei%20Dienstreisen%3F%20m.kaya@kreis.example&modus=modell";
    private const string Plain = "/?frage=Wie%20hoch%20ist%20das%20Tagegeld%20bei%20Dienstreisen%3F&modus=modell";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ListeningModel _model = new();

    [Fact]
    public async Task R45_what_would_be_masked_is_shown_and_nothing_is_sent_before_the_person_says_so()
    {
        await using var store = await OpenAsync(MaskPreviewMode.WhenFound);

        var page = Open(Named);

        page.WaitForAssertion(() => Assert.Contains("m.kaya", page.Find("details li b").TextContent, StringComparison.Ordinal), Patience);
        Assert.Contains("[EMAIL_1]", page.Find("q").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("m.kaya", page.Find("q").TextContent, StringComparison.Ordinal);
        Assert.Empty(_model.Questions);

        await page.Find("[data-send]").ClickAsync(new());

        page.WaitForElement(".statements li", Patience);
        Assert.NotEmpty(_model.Questions);
        Assert.All(_model.Questions, sent => Assert.DoesNotContain("m.kaya", sent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task R45_the_way_back_answers_with_quotes_and_sends_nothing()
    {
        await using var store = await OpenAsync(MaskPreviewMode.WhenFound);
        var page = Open(Named);
        var back = page.WaitForElement("[data-quotes]", Patience).GetAttribute("href")!;

        var quotes = Open(back);

        Assert.DoesNotContain("modus", back, StringComparison.Ordinal);
        quotes.WaitForElement(".statements li", Patience);
        Assert.Empty(_model.Questions);
    }

    [Theory]
    [InlineData(MaskPreviewMode.WhenFound, Plain, false)]
    [InlineData(MaskPreviewMode.Always, Plain, true)]
    [InlineData(MaskPreviewMode.Never, Named, false)]
    public async Task Whether_the_person_is_asked_is_an_option(MaskPreviewMode mode, string address, bool isAsked)
    {
        await using var store = await OpenAsync(mode);

        var page = Open(address);

        page.WaitForElement(isAsked ? "[data-send]" : ".statements li", Patience);
        Assert.Equal(isAsked ? 0 : 1, _model.Questions.Count);
    }

    [Fact]
    public async Task R45_what_goes_along_from_the_question_before_is_shown_too()
    {
        await using var store = await OpenAsync(MaskPreviewMode.WhenFound);
        var page = Open(Named.Replace("&modus=modell", string.Empty, StringComparison.Ordinal));
        page.WaitForElement(".statements li", Patience);

        page.Find("#mit-modell").Change(true);
        page.Find("textarea").Input("Wer genehmigt das?");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Contains("m.kaya", page.Find("details li b").TextContent, StringComparison.Ordinal), Patience);
        Assert.Empty(_model.Questions);
    }

    [Fact]
    public async Task R19_a_decision_asked_for_in_a_follow_up_reaches_no_model()
    {
        await using var store = await OpenAsync(MaskPreviewMode.Never);
        var page = Open("/?frage=Herr%20Meier%20hat%20eine%20Dienstreise%20beantragt.%20Wer%20genehmigt%20sie%3F");
        page.WaitForAssertion(() => Assert.NotEmpty(page.Find("p.sr[role=status]").TextContent), Patience);

        page.Find("#mit-modell").Change(true);
        page.Find("textarea").Input("Und, soll ich ihn ablehnen?");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Assert.Contains("Die Entscheidung treffen Sie", page.Markup, StringComparison.Ordinal), Patience);
        Assert.Empty(_model.Questions);
    }

    private IRenderedComponent<AskPage> Open(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<AskPage>();
    }

    private async Task<TestStore> OpenAsync(MaskPreviewMode mode)
    {
        var store = await TestStore.OpenAsync(change: services =>
        {
            services.Configure<ModelOptions>(options => options.MaskPreview = mode);
            services.AddSingleton<ILanguageModel>(_model);
        });
        await store.Get<IDocumentCatalog>().SaveAsync(A.Document().Numbered("DA 3.2").Saying("Das Tagegeld bei Dienstreisen beträgt 14 Euro. Bei Dienstreisen wird Tagegeld gewährt.").Build(), CancellationToken.None);
        await store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        Services.AddSingleton(store.Get<IDocumentCatalog>());
        Services.AddSingleton(store.Get<IDocumentRegister>());
        Services.AddSingleton(store.Get<AnswerPipeline>());
        Services.AddSingleton(store.Get<FollowUpWording>());
        ComponentFactories.AddStub<CollectionsChip>();
        RenderTree.Add<CascadingValue<ScopeChoice>>(set => set.Add(value => value.Value, Said.Scope));
        SetRendererInfo(new("Server", isInteractive: true));
        return store;
    }
}
