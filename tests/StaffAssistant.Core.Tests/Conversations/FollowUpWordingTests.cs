using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Conversations.FollowUps;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Language;
using Xunit;

namespace StaffAssistant.Core.Tests.Conversations;

/// <summary>A model may word a follow-up question, and is taken to be hostile.</summary>
public sealed class FollowUpWordingTests
{
    private const string Before = "Wie hoch ist das Tagegeld im Inland?";
    private const string Understood = "Wie hoch ist das Tagegeld im Ausland?";
    private static readonly GermanAnalysis Analysis = new(CompoundLexicon.Shipped);
    private readonly ModelOptions _options = new();

    [Theory]
    [InlineData("Wie hoch ist das Tagegeld bei einem Aufenthalt im Ausland?")]
    [InlineData("Soll der Antrag von Herrn Meier abgelehnt werden?")]
    [InlineData("Wie hoch ist das Tagegeld im Inland?")]
    [InlineData("Das Tagegeld beträgt im Ausland 40 Euro.")]
    [InlineData("Wie hoch ist das Tagegeld im Ausland? https://example.com/?")]
    [InlineData("Wie hoch ist das Tagegeld\nim Ausland?")]
    [InlineData("Was gilt im Ausland?")]
    [InlineData("")]
    public async Task What_adds_or_leaves_out_anything_is_not_taken(string written) =>
        Assert.Equal(Understood, await WordAsync(new Model(written), "Und im Ausland?"));

    [Fact]
    public async Task A_faithful_wording_is_taken() =>
        Assert.Equal("Im Ausland ist das Tagegeld wie hoch?", await WordAsync(new Model("„Im Ausland ist das Tagegeld wie hoch?“"), "Und im Ausland?"));

    [Fact]
    public async Task A_model_that_fails_or_is_off_changes_nothing()
    {
        Assert.Equal(Understood, await WordAsync(new Model(null), "Und im Ausland?"));
        Assert.Equal(Understood, await WordAsync(new NoLanguageModel(), "Und im Ausland?"));
    }

    [Fact]
    public async Task A_spent_budget_and_texts_that_stay_reach_no_model()
    {
        var model = new Model("Im Ausland ist das Tagegeld wie hoch?");
        _options.QuestionsPerPersonAndDay = 0;
        Assert.Equal(Understood, await WordAsync(model, "Und im Ausland?"));
        _options.QuestionsPerPersonAndDay = 1;
        Assert.Equal(Understood, await WordAsync(model, "Und im Ausland?", new LocalOnlyShield()));
        Assert.Empty(model.Got);
    }

    [Fact]
    public async Task Personal_data_stays_behind()
    {
        var model = new Model("Wie lange gilt das?");

        await WordAsync(model, "Wie lange gilt das für Herrn Kastanienallee?");

        Assert.DoesNotContain(model.Got, text => text.Contains("Kastanienallee", StringComparison.Ordinal));
    }

    [Fact]
    public async Task F12_where_the_model_serves_as_many_as_it_may_nothing_is_asked_and_nothing_is_spent()
    {
        (_options.CallsAtOnce, _options.QuestionsPerPersonAndDay) = (1, 1);
        var (queue, budget, model) = (new ModelQueue(Options.Create(_options), TimeProvider.System), new ModelBudget(Options.Create(_options), TimeProvider.System), new Model("Im Ausland ist das Tagegeld wie hoch?"));
        Assert.True(await queue.TryEnterAsync(new PersonKey("t/other")));

        Assert.Equal(Understood, await WordAsync(model, "Und im Ausland?", queue: queue, budget: budget));
        Assert.Empty(model.Got);

        queue.Leave(new PersonKey("t/other"));
        Assert.Equal("Im Ausland ist das Tagegeld wie hoch?", await WordAsync(model, "Und im Ausland?", queue: queue, budget: budget));
        Assert.True(await queue.TryEnterAsync(new PersonKey("t/other")));
    }

    [Fact]
    public async Task F12_while_it_asks_it_holds_a_place_and_gives_it_back_when_the_person_leaves()
    {
        _options.CallsAtOnce = 1;
        var queue = new ModelQueue(Options.Create(_options), TimeProvider.System);
        using var stop = new CancellationTokenSource();
        var model = new SilentModel();
        var wording = Wording(model, null, queue, null).WordAsync("Und im Ausland?", Before, Understood, new PersonKey("t/jana"), stop.Token);
        await model.Asked.Task;

        Assert.False(await queue.TryEnterAsync(new PersonKey("t/other")));
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => wording);

        Assert.True(await queue.TryEnterAsync(new PersonKey("t/other")));
    }

    private FollowUpWording Wording(ILanguageModel model, IOutboundShield? shield, ModelQueue? queue, ModelBudget? budget) => new(
        model, shield ?? new MaskingShield(), budget ?? new ModelBudget(Options.Create(_options), TimeProvider.System), queue ?? new ModelQueue(Options.Create(_options), TimeProvider.System),
        Analysis, TimeProvider.System);

    private async Task<string> WordAsync(ILanguageModel model, string asked, IOutboundShield? shield = null, ModelQueue? queue = null, ModelBudget? budget = null)
    {
        var worded = await Wording(model, shield, queue, budget).WordAsync(asked, Before, Understood, new PersonKey("t/jana"), CancellationToken.None);
        Assert.Equal(model is Model { Got.Count: > 0 }, worded.Sent is not null);
        return worded.Question;
    }

    private sealed class Model(string? written) : ILanguageModel
    {
        public List<string> Got { get; } = [];

        public LanguageModelDescription? Description { get; } = new("Testmodell", ProcessingPlace.Outside, "Rechenzentrum", "v1");

        public int RoomForPassages => 1000;

        public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            Got.AddRange([request.Question, .. request.Passages]);
            yield return written is null ? new ModelStep.Failed(FallBackReason.NotReachable, null) : new ModelStep.Text(written);
        }
    }

    // Says nothing until it is told to stop.
    private sealed class SilentModel : ILanguageModel
    {
        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public LanguageModelDescription? Description { get; } = new("Testmodell", ProcessingPlace.ThisMachine, "dieser Rechner", "v1");

        public int RoomForPassages => 1000;

        public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            Asked.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            yield break;
        }
    }
}
