using System.Text.Json;
using StaffAssistant.Adapters.Tests.Ingestion;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Retrieval;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Answering;

/// <summary>Requests for a decision over the demo county: whoever is refused is helped.</summary>
public sealed class RefusedQuestionTests(DemoContent demo) : IClassFixture<DemoContent>
{
    private static readonly AccessScope Everything = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung"), new AccessTag("personal")]);
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task R36_every_refused_question_on_which_something_is_filed_gets_rules_or_sources()
    {
        var (refused, bare) = (0, new List<string>());
        foreach (var text in Requests())
        {
            var question = new Question(text, Everything, Today);
            var view = AnswerView.Empty;
            await foreach (var step in demo.Get<AnswerPipeline>().AnswerAsync(question, TestContext.Current.CancellationToken))
                view = view.Apply(step);
            if (view.Verdict is not { Zone: DecisionZone.StaysHuman })
                continue;
            Assert.Equal(AnswerKind.DecisionStaysHuman, view.Completed!.Kind);
            var findings = await demo.Get<Retriever>().FindAsync(question, 10, TestContext.Current.CancellationToken);
            refused += findings.Passages.Count > 0 ? 1 : 0;
            if (findings.Passages.Count > 0 && view.Statements.Count + view.Sources.Count + view.Nearest.Count + view.Documents.Count == 0)
                bare.Add(text);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{refused} refused with something filed, {bare.Count} without help");
        Assert.InRange(refused, 20, int.MaxValue);
        Assert.Empty(bare);
    }

    private static IEnumerable<string> Requests() => File.ReadLines(Path.Combine(DemoContent.Checkout(), "tests", "StaffAssistant.Quality.Tests", "decisions.jsonl"))
        .Select(line => JsonDocument.Parse(line).RootElement)
        .Where(row => row.GetProperty("label").GetString() == "decision_request")
        .Select(row => row.GetProperty("text").GetString()!);
}
