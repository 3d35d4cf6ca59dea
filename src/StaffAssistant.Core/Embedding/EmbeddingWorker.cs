using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Embedding;

/// <summary>Embeds in the background while the application runs, with pauses that grow when the model fails.</summary>
public sealed class EmbeddingWorker(PassageEmbedding embedding, TimeProvider clock, ILogger<EmbeddingWorker> log) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Yield();
            var failed = await StepAsync(stoppingToken);
            var wait = failed is null ? Look : failed.RetryAfter is { } asked && asked > pause ? asked : pause;
            if (failed is not null)
                EmbeddingLog.Failed(log, failed.Reason, wait);
            pause = failed is null ? FirstPause : TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, pause.Ticks * 2));
            await Task.Delay(wait < LongestPause ? wait : LongestPause, clock, stoppingToken);
        }
    }

    // A fault that left this service would stop the whole application.
    private async Task<EmbeddingReply.Failed?> StepAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await embedding.RunAsync(stoppingToken);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            EmbeddingLog.Faulted(log, fault);
            return new EmbeddingReply.Failed(Answering.Writing.FallBackReason.Faulty, null);
        }
    }
}
