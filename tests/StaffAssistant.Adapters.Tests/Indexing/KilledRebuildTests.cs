using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Indexing;

/// <summary>A process that builds the index is killed somewhere on the way.</summary>
public sealed class KilledRebuildTests : IDisposable
{
    private readonly FiledRules _rules = new();

    public void Dispose() => _rules.Dispose();

    [Fact]
    public async Task The_former_index_serves_after_a_kill_and_no_half_one_ever_does()
    {
        await _rules.FileAsync(fillers: 300);
        var answers = await _rules.AskAsync();
        var random = LongRun.Seeded(line => TestContext.Current.TestOutputHelper!.WriteLine(line));
        var (early, late) = (0, 0);
        for (var kill = 0; kill < LongRun.Count(2, 40); kill++)
        {
            var before = _rules.Generation;
            await KillAsync(random.Next(0, 500));
            var folders = Directory.GetDirectories(_rules.Index).Length;
            early += folders > 1 ? 1 : 0;

            Assert.Equal(answers, await _rules.AskAsync());
            late += _rules.Generation == before ? 0 : 1;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{early} killed with a half build beside the serving index, {late} after the new one served.");
    }

    [Fact]
    public async Task A_command_builds_a_damaged_index_again_when_it_was_killed_before()
    {
        await _rules.FileAsync();
        var answers = await _rules.AskAsync();
        Damage.Cut(Directory.GetFiles(_rules.Generation, "segments_*").Single(), 0.5);
        await KillAsync(0);

        Assert.Equal(answers, await _rules.AskAsync());
        Assert.Single(Directory.GetDirectories(_rules.Index));
    }

    private async Task KillAsync(int afterMilliseconds)
    {
        using var process = ProductProgram.Start("reindex", "--data", _rules.Path);
        var building = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) => building.TrySetResult();
        await building.Task;
        await Task.Delay(afterMilliseconds, CancellationToken.None);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync(CancellationToken.None);
    }
}
