using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Chatting;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Guarding.Statements;
using Xunit;

namespace StaffAssistant.Core.Tests.Chatting;

public sealed class ChatWriterTests
{
    private static readonly PersonKey Jana = new("jana");

    [Fact]
    public async Task Personal_data_stays_behind_and_stands_in_the_reply_again()
    {
        var model = new SpokenModel(sent => $"Guten Tag. Gern helfe ich Ihnen bei der Gliederung für {sent.Question.Split(' ')[^1].TrimEnd('.')}.");
        var writer = Writer(model);
        const string text = "Formulieren Sie einen Gruß an Frau Wessels, erreichbar unter jutta.wessels@example.org.";

        var offer = Assert.IsType<ChatOffer.Ready>(writer.Prepare(text, []));
        var said = await ReplyAsync(writer, text);

        Assert.DoesNotContain("wessels", offer.Text, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(offer.Masked);
        Assert.Equal(offer.Text, Assert.Single(model.Sent).Question);
        Assert.Equal(ModelTask.Chat, model.Sent[0].Task);
        Assert.Contains("jutta.wessels@example.org", string.Join(' ', said.OfType<ChatStep.Said>().Select(step => step.Text)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_for_a_decision_is_never_sent()
    {
        var model = new SpokenModel(_ => "Ja.");
        var writer = Writer(model);
        const string text = "Soll ich den Antrag von Frau Wessels auf Übernahme der Mietkaution ablehnen?";

        Assert.IsType<ChatOffer.StaysHuman>(writer.Prepare(text, []));
        Assert.Empty(await ReplyAsync(writer, text));

        Assert.Empty(model.Sent);
    }

    [Fact]
    public async Task A_sentence_that_judges_a_case_is_withheld_and_the_others_are_shown()
    {
        var said = await ReplyAsync(Writer(new SpokenModel(_ => "Der Herbst ist bunt. Der Antrag von Frau Wessels ist abzulehnen, weil sie unzuverlässig ist.\nEine Besprechung braucht eine Tagesordnung.")), "Erzählen Sie etwas über den Herbst.");

        Assert.Equal(["Der Herbst ist bunt.", "\nEine Besprechung braucht eine Tagesordnung."], said.OfType<ChatStep.Said>().Select(step => step.Text));
        Assert.Single(said.OfType<ChatStep.Withheld>());
    }

    [Fact]
    public async Task The_days_budget_pays_and_nothing_is_sent_beyond_it()
    {
        var model = new SpokenModel(_ => "Guten Tag.");
        var writer = Writer(model, perDay: 1);

        Assert.IsType<ChatStep.Said>(Assert.Single(await ReplyAsync(writer, "Guten Tag.")));
        Assert.Equal(FallBackReason.PersonBudgetSpent, Assert.IsType<ChatStep.Failed>(Assert.Single(await ReplyAsync(writer, "Guten Tag."))).Reason);

        Assert.Single(model.Sent);
    }

    [Fact]
    public async Task F12_it_waits_in_line_with_all_others_and_gives_its_place_back()
    {
        var (model, queue) = (new SpokenModel(_ => "Guten Tag."), new ModelQueue(Options.Create(new ModelOptions { CallsAtOnce = 1, QueueWithin = TimeSpan.Zero }), TimeProvider.System));
        Assert.True(await queue.TryEnterAsync(new PersonKey("other")));

        Assert.Equal(FallBackReason.Busy, Assert.IsType<ChatStep.Failed>(Assert.Single(await ReplyAsync(Writer(model, queue: queue), "Guten Tag."))).Reason);
        Assert.Empty(model.Sent);

        queue.Leave(new PersonKey("other"));
        Assert.IsType<ChatStep.Said>(Assert.Single(await ReplyAsync(Writer(model, queue: queue), "Guten Tag.")));
        Assert.True(await queue.TryEnterAsync(new PersonKey("other")));
    }

    [Fact]
    public async Task What_was_said_before_goes_along_masked_too()
    {
        var model = new SpokenModel(_ => "Guten Tag.");

        await ReplyAsync(Writer(model), "Und kürzer?", new ChatTurn("Ein Gruß an jutta.wessels@example.org.", "Guten Tag."));

        Assert.DoesNotContain("wessels", Assert.Single(Assert.Single(model.Sent).Passages), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Without_a_model_nothing_can_be_said() => Assert.IsType<ChatOffer.NoModel>(Writer(new NoLanguageModel()).Prepare("Guten Tag.", []));

    private static ChatWriter Writer(ILanguageModel model, int perDay = 100, ModelQueue? queue = null)
    {
        var (guarding, options) = (Options.Create(new GuardingOptions()), Options.Create(new ModelOptions { QuestionsPerPersonAndDay = perDay }));
        return new ChatWriter(
            model, new MaskingShield(), new ModelBudget(options, TimeProvider.System), queue ?? new ModelQueue(options, TimeProvider.System), new QuestionGuard(guarding), new StatementGuard(guarding));
    }

    private static async Task<List<ChatStep>> ReplyAsync(ChatWriter writer, string text, params ChatTurn[] before)
    {
        var steps = new List<ChatStep>();
        await foreach (var step in writer.ReplyAsync(text, before, Jana, TestContext.Current.CancellationToken))
            steps.Add(step);
        return steps;
    }

    /// <summary>Says what it is told to, in small pieces.</summary>
    private sealed class SpokenModel(Func<ModelRequest, string> reply) : ILanguageModel
    {
        public List<ModelRequest> Sent { get; } = [];

        public LanguageModelDescription? Description { get; } = new("test", ProcessingPlace.Outside, "Rechenzentrum", "v1");

        public int RoomForPassages => 10_000;

        public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            Sent.Add(request);
            await Task.Yield();
            foreach (var piece in reply(request).Chunk(7))
                yield return new ModelStep.Text(new string(piece));
        }
    }
}
