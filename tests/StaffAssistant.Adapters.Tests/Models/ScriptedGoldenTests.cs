using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Models;
using StaffAssistant.Adapters.Tests.Ingestion;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing.Models;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Models;

/// <summary>Golden questions over the demo county in model mode, each asked of six characters: whoever words them, only what is proven is shown.</summary>
public sealed class ScriptedGoldenTests(DemoContent demo) : IClassFixture<DemoContent>
{
    private const int EachNth = 8;
    private static readonly AccessScope Everything = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung"), new AccessTag("personal")]);
    private static readonly StatementGuard Guard = new(Options.Create(new GuardingOptions()));

    [Fact]
    public async Task R37_a_faithful_model_is_mostly_shown()
    {
        var (proven, withheld) = await AskAllAsync(ScriptedModel.Faithful);

        Record("faithful", proven, withheld);
        foreach (var statement in withheld)
            TestContext.Current.TestOutputHelper?.WriteLine($"{statement.Reason}: {statement.Text}");
        Assert.True(proven.Count >= 0.8 * (proven.Count + withheld.Count), $"{proven.Count} proven, {withheld.Count} withheld: {string.Join(" / ", withheld.Take(12))}");
    }

    [Fact]
    public async Task R37_lies_under_genuine_quotes_are_not_shown()
    {
        var (proven, withheld) = await AskAllAsync(ScriptedModel.Lying);

        Record("lying", proven, withheld);
        Assert.True(proven.Count == 0, string.Join('\n', proven.Take(12).Select(statement => statement.Text)));
    }

    [Fact]
    public async Task R37_of_a_sloppy_model_only_sentences_that_stand_in_their_source_are_shown()
    {
        var (proven, withheld) = await AskAllAsync(ScriptedModel.Sloppy);

        Record("sloppy", proven, withheld);
        Assert.NotEmpty(withheld);
        Assert.DoesNotContain(proven, statement => statement.Text.Contains("example.com", StringComparison.Ordinal) || statement.Text.Contains("Bundesländern", StringComparison.Ordinal));
    }

    [Fact]
    public async Task R37_a_statement_over_two_passages_is_shown_when_each_says_its_half()
    {
        var (proven, withheld) = await AskAllAsync(ScriptedModel.Summing);

        Record("summing", proven, withheld);
        foreach (var statement in withheld)
            TestContext.Current.TestOutputHelper?.WriteLine($"{statement.Reason}: {statement.Text}");
        Assert.True(proven.Count >= 0.6 * (proven.Count + withheld.Count), $"{proven.Count} proven, {withheld.Count} withheld: {string.Join(" / ", withheld.Take(12))}");
        Assert.All(proven, statement => Assert.True(statement.Quotes.Select(quote => quote.Passage).Distinct().Count() > 1));
    }

    [Fact]
    public async Task R37_numbers_that_change_places_between_two_genuine_quotes_are_not_shown()
    {
        var (proven, withheld) = await AskAllAsync(ScriptedModel.Mixing);

        Record("mixing", proven, withheld);
        Assert.NotEmpty(withheld);
        Assert.True(proven.Count == 0, string.Join('\n', proven.Take(12).Select(statement => $"{statement.Text} <- {string.Join(" | ", statement.Quotes.Select(quote => quote.Quote))}")));
    }

    [Fact]
    public async Task R35_of_a_deciding_model_nothing_is_shown()
    {
        var (proven, withheld) = await AskAllAsync(ScriptedModel.Deciding);

        Record("deciding", proven, withheld);
        Assert.Empty(proven);
        Assert.All(withheld, statement => Assert.Null(statement.Text));
    }

    private async Task<(List<ProposedStatement> Proven, List<WithheldStatement> Withheld)> AskAllAsync(Func<ModelCall, string> script)
    {
        await using var server = new ModelServer(ModelBehaviours.Says(script));
        var options = Options.Create(new ModelOptions
        {
            Interface = ModelInterface.OpenAiCompatible,
            Endpoint = server.Endpoint,
            Model = "probe",
            Place = ProcessingPlace.ThisMachine,
            PlaceName = "dieser Rechner",
            AllowedHosts = ["127.0.0.1"],
            AnswerTokens = 2000,
        });
        using var model = new SemanticKernelModel(options, TimeProvider.System, Microsoft.Extensions.Logging.Abstractions.NullLogger<SemanticKernelModel>.Instance);
        var writer = new StatementWriter(model, new LocalOnlyShield(), new ModelBudget(options, TimeProvider.System), new ModelQueue(options, TimeProvider.System), Guard, demo.Get<GermanAnalysis>());
        var (proven, withheld) = (new List<ProposedStatement>(), new List<WithheldStatement>());
        foreach (var question in Questions())
        {
            var findings = await demo.Get<Retriever>().FindAsync(question, 10, CancellationToken.None);
            await foreach (var step in writer.WriteAsync(ModelTask.Answer, question.Text, findings.Passages, null, CancellationToken.None))
            {
                if (step is WriterStep.Proven said)
                    proven.Add(said.Statement);
                else if (step is WriterStep.Withheld kept)
                    withheld.Add(kept.Statement);
            }
        }

        return (proven, withheld);
    }

    private static IEnumerable<Question> Questions() => File.ReadLines(Path.Combine(DemoContent.Checkout(), "tests", "StaffAssistant.Quality.Tests", "golden.jsonl"))
        .Where((_, number) => number % EachNth == 0)
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Select(row => new Question(row.GetProperty("text").GetString()!, Everything, DateOnly.Parse(row.GetProperty("on").GetString()!, CultureInfo.InvariantCulture)));

    private static void Record(string character, List<ProposedStatement> proven, List<WithheldStatement> withheld) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"{character}: {proven.Count} proven, {withheld.Count} withheld ({string.Join(", ", withheld.GroupBy(statement => statement.Reason).OrderByDescending(group => group.Count()).Select(group => $"{group.Key} {group.Count()}"))})");
}
