using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class CalibrationWorkerTests
{
    [Fact]
    public async Task An_index_that_fails_for_a_while_does_not_end_the_worker()
    {
        var analysis = new GermanAnalysis(CompoundLexicon.Shipped);
        var clock = new FakeTimeProvider();
        var index = new FailingIndex();
        using var answerability = new Answerability(analysis, index, new PassageRanker(analysis), Options.Create(new AnswerabilityOptions()), clock);
        using var worker = new CalibrationWorker(answerability, clock, NullLogger<CalibrationWorker>.Instance);

        await worker.StartAsync(TestContext.Current.CancellationToken);
        for (var round = 0; round < 200 && index.Asked < 3; round++)
        {
            clock.Advance(TimeSpan.FromSeconds(2));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }

        Assert.True(index.Asked >= 3, "The worker asks again after a fault.");
        Assert.False(worker.ExecuteTask!.IsCompleted);
        await worker.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class FailingIndex : IPassageIndex
    {
        private int _asked;

        public int Asked => Volatile.Read(ref _asked);

        public int Count => 1;

        public long CaughtUpTo
        {
            get
            {
                Interlocked.Increment(ref _asked);
                throw new IOException("The index cannot be read.");
            }
        }

        public Task ApplyAsync(IAsyncEnumerable<ChangeBatch> batches, Action<long>? applied, CancellationToken cancellationToken) => Task.CompletedTask;

        public Task<CandidateSet> SearchAsync(PassageQuery query, CancellationToken cancellationToken) => throw new IOException("The index cannot be read.");
    }
}
