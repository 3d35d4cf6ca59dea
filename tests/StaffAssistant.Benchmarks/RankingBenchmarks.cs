using BenchmarkDotNet.Attributes;
using StaffAssistant.Core.Passages;

namespace StaffAssistant.Benchmarks;

/// <summary>Fifty candidates from the index, and their order.</summary>
public class RankingBenchmarks
{
    private readonly Rules _rules = new();
    private PassageRanker _ranker = null!;
    private CandidateSet _candidates = null!;

    [GlobalSetup]
    public void Prepare() => (_ranker, _candidates) = (new PassageRanker(_rules.Analysis), _rules.Candidates());

    [GlobalCleanup]
    public void Clear() => _rules.Dispose();

    [Benchmark]
    public CandidateSet Find() => _rules.Candidates();

    [Benchmark]
    public Ranking Rank() => _ranker.Rank(_rules.Question, _candidates);
}
