using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace StaffAssistant.Benchmarks;

/// <summary>Short runs within this process, with the memory that each takes: enough to see whether a change made something twice as fast or slow.</summary>
internal sealed class QuickConfiguration : ManualConfig
{
    public QuickConfiguration()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        AddDiagnoser(MemoryDiagnoser.Default);
        WithArtifactsPath(Path.Combine(Path.GetTempPath(), "staff-assistant-benchmarks"));
    }
}
