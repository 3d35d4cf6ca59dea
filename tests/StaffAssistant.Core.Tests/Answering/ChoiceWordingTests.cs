using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Clarifying;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

/// <summary>A model may word the choices of a question that is asked back, never decide, answer or name what their rules do not.</summary>
public sealed class ChoiceWordingTests
{
    private const string Asked = "Wie hoch ist das Tagegeld?";
    private const string OneDay = "Bei eintägigen Dienstreisen beträgt das Tagegeld 14 Euro.";
    private const string MoreDays = "Bei mehrtägigen Dienstreisen beträgt das Tagegeld 28 Euro.";
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Fact]
    public async Task R37_a_wording_that_its_passage_proves_is_offered_and_asks_the_same_question()
    {
        var (worded, model) = await WordAsync("Tagegeld bei einer eintägigen Dienstreise [1]\nTagegeld bei einer mehrtägigen Dienstreise [2]");

        Assert.Equal(["Tagegeld bei einer eintägigen Dienstreise", "Tagegeld bei einer mehrtägigen Dienstreise"], worded.Choices.Select(choice => choice.Worded));
        Assert.Equal([$"{Asked} (eintägige Reise)", $"{Asked} (mehrtägige Reise)"], worded.Choices.Select(choice => choice.Question));
        Assert.Equal(2, worded.Sent!.Passages);
        Assert.Equal((ModelTask.Choices, Asked), (model.Requests.Single().Task, model.Requests.Single().Question));
    }

    [Theory]
    [InlineData("Tagegeld bei einer mehrtägigen Dienstreise [1]")] // another case
    [InlineData("Eintägige Dienstreise, 14 Euro [1]")] // the rule in half
    [InlineData("Eintägige Dienstreise nach Paris [1]")] // a word that stands nowhere
    [InlineData("Eintägige Dienstreise, nicht genehmigt [1]")]
    [InlineData("Sie dürfen eintägige Dienstreisen machen [1]")]
    [InlineData("Eintägige Dienstreise, siehe https://example.com [1]")]
    [InlineData("<b>Eintägige Dienstreise</b> [1]")]
    [InlineData("Der Antrag auf die eintägige Dienstreise ist abzulehnen [1]")]
    [InlineData("Dienstreise [1]")] // no case
    [InlineData("Eintägige Dienstreise [1][2]")]
    [InlineData("Eintägige Dienstreise [7]")]
    [InlineData("Eintägige Dienstreise")]
    [InlineData("")]
    public async Task R37_what_its_passage_does_not_prove_is_offered_as_the_rules_name_it(string said)
    {
        var (worded, _) = await WordAsync(said);

        Assert.Equal(["eintägige Reise", "mehrtägige Reise"], worded.Choices.Select(choice => choice.Worded ?? choice.Name));
    }

    [Fact]
    public async Task One_choice_may_be_worded_and_the_other_not()
    {
        var (worded, _) = await WordAsync("Eintägige Dienstreise [1]\nMehrtägige Weltreise [2]");

        Assert.Equal(["Eintägige Dienstreise", "mehrtägige Reise"], worded.Choices.Select(choice => choice.Worded ?? choice.Name));
    }

    [Fact]
    public async Task Nothing_is_sent_in_quote_mode_without_a_model_or_without_budget()
    {
        Assert.All(
            [await WordAsync("Eintägige Dienstreise [1]", AnswerMode.Quote), await WordAsync("Eintägige Dienstreise [1]", perDay: 0)],
            attempt =>
            {
                Assert.Empty(attempt.Model.Requests);
                Assert.Null(attempt.Worded.Sent);
                Assert.All(attempt.Worded.Choices, choice => Assert.Null(choice.Worded));
            });
    }

    [Fact]
    public async Task R44_words_of_a_passage_are_not_kept_with_the_conversation()
    {
        var (worded, _) = await WordAsync("Eintägige Dienstreise [1]");

        var kept = KeptAnswer.Of(AnswerView.Empty.Apply(new AnswerEvent.CaseAsked(worded.Choices)));

        Assert.Equal(["eintägige Reise", "mehrtägige Reise"], kept.Choices.Select(choice => choice.Name));
        Assert.All(kept.Choices, choice => Assert.Null(choice.Worded));
    }

    [Fact]
    public async Task A_model_that_fails_leaves_the_names_of_the_rules()
    {
        var (worded, _) = await WordAsync(null);

        Assert.All(worded.Choices, choice => Assert.Null(choice.Worded));
    }

    private async Task<(WordedChoices Worded, SayingModel Model)> WordAsync(string? said, AnswerMode mode = AnswerMode.Model, int perDay = 10)
    {
        var question = new Question(Asked, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)) { Mode = mode, Asker = new PersonKey("p") };
        var document = SamplePassage.Of("Reisekosten", [OneDay, MoreDays]);
        var passages = document.Change.Passages.Select((passage, index) => new FoundPassage(document.Sourced with { Passage = passage }, 10 - (index * 0.2))).ToList();
        var statistics = new TermStatistics { Passages = 100, Stems = new Dictionary<string, int>(), Grams = new Dictionary<string, double>(), MeanStems = 50, MeanGrams = 200 };
        var asked = new CaseFinder(_analysis).Find(question, new Findings(_analysis.Analyze(Asked), statistics, passages, 1))!;
        var options = Options.Create(new ModelOptions { QuestionsPerPersonAndDay = perDay });
        var model = new SayingModel(said);
        var wording = new ChoiceWording(
            model, new LocalOnlyShield(), new ModelBudget(options, TimeProvider.System), new ModelQueue(options, TimeProvider.System), new StatementGuard(Options.Create(new GuardingOptions())), _analysis, TimeProvider.System);
        return (await wording.WordAsync(question, asked, CancellationToken.None), model);
    }

    /// <summary>Says one thing, or fails.</summary>
    private sealed class SayingModel(string? said) : ILanguageModel
    {
        public List<ModelRequest> Requests { get; } = [];

        public LanguageModelDescription? Description { get; } = new("probe", ProcessingPlace.ThisMachine, "dieser Rechner", "v1");

        public int RoomForPassages => 10_000;

        public async IAsyncEnumerable<ModelStep> WriteAsync(ModelRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            Requests.Add(request);
            yield return said is null ? new ModelStep.Failed(FallBackReason.Busy, null) : new ModelStep.Text(said);
        }
    }
}
