using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class AnswerabilityTests
{
    private readonly GermanAnalysis _analysis = new(CompoundLexicon.Shipped);

    [Fact]
    public async Task R38_nothing_found_is_no_source()
    {
        using var answerability = new Answerability(_analysis, new FixedIndex(2), new PassageRanker(_analysis), Options.Create(new AnswerabilityOptions()), TimeProvider.System);

        Assert.Equal(AnswerKind.NoSource, await answerability.JudgeAsync(Findings(support: 1, found: false), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0.001, "Bergwandern", AnswerKind.NoSource)]
    [InlineData(100, "Tagegeld", AnswerKind.Answer)]
    public async Task R38_findings_must_explain_more_of_their_question_than_off_topic_questions_do(double support, string question, AnswerKind expected)
    {
        using var answerability = new Answerability(_analysis, new FixedIndex(2), new PassageRanker(_analysis), Options.Create(new AnswerabilityOptions()), TimeProvider.System);

        Assert.Equal(expected, await answerability.JudgeAsync(Findings(support, found: true) with { Question = _analysis.Analyze(question) }, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("Wie hoch ist das Tagegeld?", true)]
    [InlineData("Wie hoch ist das Weihnachtsgeld?", false)]
    public async Task What_a_question_names_must_be_named_in_full(string question, bool answers)
    {
        using var answerability = new Answerability(_analysis, new FixedIndex(2), new PassageRanker(_analysis), Options.Create(new AnswerabilityOptions()), TimeProvider.System);
        var findings = Findings(support: 1.6, found: true) with { Question = _analysis.AnalyzeQuestion(question) };

        var kind = await answerability.JudgeAsync(findings, TestContext.Current.CancellationToken);

        Assert.Equal(answers, kind == AnswerKind.Answer);
    }

    [Fact]
    public void Of_a_long_question_less_has_to_be_carried_than_of_a_short_one()
    {
        using var answerability = new Answerability(_analysis, new FixedIndex(100), new PassageRanker(_analysis), Options.Create(new AnswerabilityOptions()), TimeProvider.System);

        var ofTwoWords = answerability.SupportOf(Findings(support: 1.5, found: true) with { Question = _analysis.AnalyzeQuestion("bergauf geradelt") });
        var ofSixWords = answerability.SupportOf(Findings(support: 1.5, found: true) with { Question = _analysis.AnalyzeQuestion("bergauf geradelt gestürzt geblutet geweint geheilt") });

        Assert.InRange(ofSixWords / ofTwoWords, 1.2, 1.6);
    }

    [Fact]
    public async Task It_is_set_again_when_the_index_has_changed_much_and_not_for_every_question()
    {
        var index = new FixedIndex(100);
        using var answerability = new Answerability(_analysis, index, new PassageRanker(_analysis), Options.Create(new AnswerabilityOptions()), TimeProvider.System);

        await answerability.JudgeAsync(Findings(1, found: true), TestContext.Current.CancellationToken);
        var once = index.Searches;
        (index.CaughtUpTo, index.Count) = (2, 105);
        await answerability.JudgeAsync(Findings(1, found: true), TestContext.Current.CancellationToken);
        var little = index.Searches;
        (index.CaughtUpTo, index.Count) = (3, 200);
        await answerability.JudgeAsync(Findings(1, found: true), TestContext.Current.CancellationToken);

        Assert.True(once >= 200, "The shipped list has at least 200 questions.");
        Assert.Equal(once, little);
        Assert.Equal(2 * once, index.Searches);
    }

    private static readonly TermStatistics Statistics = new()
    {
        Passages = 100,
        Stems = new Dictionary<string, int>(),
        Grams = new Dictionary<string, double>(),
        MeanStems = 20,
        MeanGrams = 100,
    };

    private Findings Findings(double support, bool found) => new(
        _analysis.Analyze("Tagegeld"), Statistics, found ? [new FoundPassage(SamplePassage.Of("Reisekosten", ["Das Tagegeld beträgt 14 Euro."]).Sourced, 1)] : [], support);

    /// <summary>Offers the same two passages for every question.</summary>
    private sealed class FixedIndex(int count) : IPassageIndex
    {
        public long CaughtUpTo { get; set; } = 1;

        public int Count { get; set; } = count;

        public int Searches { get; private set; }

        public Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<CandidateSet> SearchAsync(PassageQuery query, CancellationToken cancellationToken)
        {
            Searches++;
            PassageCandidate[] offered = [new(new PassageId(Guid.NewGuid()), "Reisekosten", "Wie hoch ist das Tagegeld der Stadt?", 1), new(new PassageId(Guid.NewGuid()), "", "Wer ist der Autor?", 1)];
            return Task.FromResult(new CandidateSet(offered, Statistics));
        }
    }
}
