using BenchmarkDotNet.Attributes;
using StaffAssistant.Core.Language;

namespace StaffAssistant.Benchmarks;

/// <summary>Words, stems and parts of a page of rules; and of a question with what means the same.</summary>
public class AnalysisBenchmarks
{
    private readonly Rules _rules = new();

    [GlobalCleanup]
    public void Clear() => _rules.Dispose();

    [Benchmark]
    public AnalyzedText Page() => _rules.Analysis.Analyze(_rules.Text);

    [Benchmark]
    public AnalyzedText NewWords()
    {
        _rules.Analysis.Forget();
        return _rules.Analysis.Analyze(_rules.Text);
    }

    [Benchmark]
    public AnalyzedText Question() => _rules.Question;
}
