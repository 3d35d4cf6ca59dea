using BenchmarkDotNet.Attributes;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Retrieval;

namespace StaffAssistant.Benchmarks;

/// <summary>Choosing the sentences that answer from ten passages, and proving them.</summary>
public class AnswerBenchmarks
{
    private readonly Rules _rules = new();
    private Findings _findings = null!;
    private QuoteComposer _composer = null!;
    private Question _question = null!;
    private List<ProposedStatement> _proposed = null!;

    [GlobalSetup]
    public async Task Prepare()
    {
        (_findings, _composer) = (_rules.Findings(), new QuoteComposer(_rules.Analysis));
        _question = new Question(_findings.Question.Text, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23));
        _proposed = await _composer.ComposeAsync(_question, _findings, CancellationToken.None).ToListAsync();
    }

    [GlobalCleanup]
    public void Clear() => _rules.Dispose();

    [Benchmark]
    public async Task<int> Compose() => await _composer.ComposeAsync(_question, _findings, CancellationToken.None).CountAsync();

    [Benchmark]
    public int Verify()
    {
        var verifier = new CitationVerifier(_findings.Sources);
        return _proposed.Count(proposed => verifier.Verify(proposed) is not null);
    }
}
