using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using MudBlazor.Services;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Testing;
using StaffAssistant.Web.Features.Conversations;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Conversations;

public sealed class HistoryPageTests : GermanContext, IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly PersonKey Jana = new("jb");
    private TestStore _store = default!;

    private IConversationStore Conversations => _store.Get<IConversationStore>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        Services.AddMudServices();
        Services.AddSingleton(Conversations);
        await BeginAsync(Jana, "Wie hoch ist das Tagegeld?", "Und im Ausland?");
        await BeginAsync(Jana, "Wie viele Tage Homeoffice?");
        await BeginAsync(new PersonKey("mk"), "Wie hoch ist die Quote?");
        SetRendererInfo(new("Server", isInteractive: true));
    }

    [Fact]
    public void It_lists_what_the_person_asked_and_nothing_of_anybody_else()
    {
        var page = Render<HistoryPage>();

        page.WaitForAssertion(() => Assert.Equal(["Wie viele Tage Homeoffice?", "Wie hoch ist das Tagegeld?"], Titles(page)), Patience);
        Assert.Contains("2 Fragen", page.FindAll(".what")[1].TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/?gespraech=", page.Find(".what a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_searched_by_the_words_of_all_questions()
    {
        var page = Render<HistoryPage>();

        page.Find("input[type=search]").Input("ausland");
        page.WaitForAssertion(() => Assert.Equal(["Wie hoch ist das Tagegeld?"], Titles(page)), Patience);
        page.Find("input[type=search]").Input("Quote");

        page.WaitForAssertion(() => Assert.Contains("Kein Gespräch enthält diese Wörter", page.Markup, StringComparison.Ordinal), Patience);
    }

    [Fact]
    public void A_conversation_gets_another_title()
    {
        var page = Render<HistoryPage>();

        page.WaitForElement(".acts button", Patience).Click();
        page.Find(".rename input").Input("Homeoffice <b>2026</b>");
        page.Find("form.rename").Submit();

        page.WaitForAssertion(() => Assert.Equal("Homeoffice <b>2026</b>", Titles(page).First()), Patience);
        Assert.Contains("heißt jetzt", page.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_asks_once_and_is_for_good()
    {
        Render<MudPopoverProvider>();
        var dialogs = Render<MudDialogProvider>();
        var page = Render<HistoryPage>();
        var deletion = page.WaitForElement("[data-delete]", Patience).ClickAsync(new());
        Assert.Contains("Wie viele Tage Homeoffice?", dialogs.WaitForElement(".mud-dialog", Patience).TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await Conversations.ListAsync(Jana, null, 10, CancellationToken.None)).Count);

        await dialogs.Find(".mud-dialog .btn-main").ClickAsync(new());
        await deletion;

        page.WaitForAssertion(() => Assert.Equal(["Wie hoch ist das Tagegeld?"], Titles(page)), Patience);
        Assert.Single(await Conversations.ListAsync(Jana, null, 10, CancellationToken.None));
    }

    protected override async ValueTask DisposeAsyncCore()
    {
        await base.DisposeAsyncCore();
        await _store.DisposeAsync();
    }

    private static IEnumerable<string> Titles(IRenderedComponent<HistoryPage> page) => page.FindAll(".what a").Select(link => link.TextContent);

    private async Task BeginAsync(PersonKey owner, params string[] questions)
    {
        var id = ConversationId.New();
        var noon = new StoppedClock(Said.Today).GetUtcNow();
        foreach (var question in questions)
            await Conversations.AddAsync(owner, id, new Turn(TurnId.New(), question.Contains("Homeoffice", StringComparison.Ordinal) ? noon : noon.AddHours(-1), question, Said.Today), CancellationToken.None);
    }
}
