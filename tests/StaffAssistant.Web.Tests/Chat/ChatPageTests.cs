using System.Runtime.CompilerServices;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Chatting;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Usage;
using StaffAssistant.Web.Features.Chat;
using StaffAssistant.Web.Tests.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Chat;

public sealed class ChatPageTests : GermanContext
{
    private readonly EchoModel _model = new();

    [Fact]
    public void Without_a_model_the_address_says_so_and_leads_to_the_proven_answers()
    {
        var page = Open(new NoLanguageModel());

        Assert.Contains("kein Sprachmodell eingerichtet", page.Find(".notice").TextContent, StringComparison.Ordinal);
        Assert.Equal("/", page.Find(".notice a").GetAttribute("href"));
        Assert.Empty(page.FindAll("form"));
    }

    [Fact]
    public async Task A_reply_is_plain_text_and_bears_the_mark_that_it_is_not_proven()
    {
        var page = Open(_model);

        await SendAsync(page, "Der Herbst ist bunt <img src=x> und lang.");

        page.WaitForAssertion(() => Assert.Contains("<img src=x>", page.Find(".reply p").TextContent, StringComparison.Ordinal), TimeSpan.FromSeconds(60));
        Assert.Empty(page.FindAll(".turns img, .turns a"));
        Assert.Equal(2, page.FindAll(".badge").Count(badge => badge.TextContent.Contains("ohne Beleg", StringComparison.Ordinal)));
        Assert.Equal(1, Assert.Single(await CountedUses.OfAsync(Services.GetRequiredService<UsageCounting>())).Counters.ModelWork);
    }

    [Fact]
    public async Task Personal_data_is_shown_as_it_would_leave_and_the_person_may_stop()
    {
        var page = Open(_model);

        await SendAsync(page, "Schreiben Sie an jutta.wessels@example.org.");

        Assert.DoesNotContain("wessels", page.Find(".leaves").TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(_model.Sent);
        await page.FindAll("section .btn")[1].ClickAsync(new());
        Assert.Empty(_model.Sent);
        Assert.Equal("Schreiben Sie an jutta.wessels@example.org.", page.Find("#chat-text").GetAttribute("value"));

        await page.Find("form").SubmitAsync(new());
        await page.Find("section .btn-main").ClickAsync(new());

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".turns li .asked")), TimeSpan.FromSeconds(60));
        Assert.DoesNotContain("wessels", Assert.Single(_model.Sent), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_request_for_a_decision_is_not_sent()
    {
        var page = Open(_model);

        await SendAsync(page, "Soll ich den Antrag von Frau Wessels auf Übernahme der Mietkaution ablehnen?");

        Assert.Contains("Die treffen Sie", page.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(_model.Sent);
    }

    private static async Task SendAsync(IRenderedComponent<ChatPage> page, string text)
    {
        page.Find("#chat-text").Input(text);
        await page.Find("form").SubmitAsync(new());
    }

    private IRenderedComponent<ChatPage> Open(ILanguageModel model)
    {
        var (guarding, options) = (Options.Create(new GuardingOptions()), Options.Create(new ModelOptions()));
        Services.AddSingleton(new ChatWriter(
            model, new MaskingShield(), new ModelBudget(options, TimeProvider.System), new ModelQueue(options, TimeProvider.System), new QuestionGuard(guarding), new StatementGuard(guarding)));
        SetRendererInfo(new("Server", isInteractive: true));
        return Render<ChatPage>(set => set.AddCascadingValue(Said.Scope));
    }

    /// <summary>Says what it is asked.</summary>
    private sealed class EchoModel : ILanguageModel
    {
        public List<string> Sent { get; } = [];

        public LanguageModelDescription? Description { get; } = new("test", ProcessingPlace.OwnNetwork, "Rechenzentrum des Kreises", "v1");

        public int RoomForPassages => 10_000;

        public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            Sent.Add(request.Question);
            await Task.Yield();
            yield return new ModelStep.Text(request.Question);
        }
    }
}
