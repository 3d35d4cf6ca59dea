using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>Works on jobs as long as the application runs, those that a former process left first.</summary>
public sealed class IngestionWorker(
    IngestionRunner runner, IngestionQueue queue, IIngestionJobs jobs, IOptions<IngestionOptions> options, TimeProvider clock, ILogger<IngestionWorker> log)
    : BackgroundService
{
    /// <summary>Other processes add jobs, too; and a job that was put off has nobody to call for it.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    /// <summary>So long do recorded files wait for others before the index is brought up to date.</summary>
    private static readonly TimeSpan LongestGathering = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan BetweenForgetting = TimeSpan.FromHours(1);

    private long _forgotten;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What a former process recorded and did not publish comes first.
        var unpublished = true;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await WorkAsync(unpublished, stoppingToken);
                unpublished = false;
                await ForgetAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                unpublished = true;
                // Whatever it was (a full disk, a locked database): the jobs are stored and go on when it is over.
                IngestionLog.WorkFailed(log, fault);
            }

            await queue.WaitAsync(Rest, stoppingToken);
        }
    }

    private async Task ForgetAsync(CancellationToken stoppingToken)
    {
        if (clock.GetElapsedTime(_forgotten) < BetweenForgetting && _forgotten != 0)
            return;
        _forgotten = clock.GetTimestamp();
        await jobs.ForgetAsync(clock.GetUtcNow() - options.Value.KeepJobs, stoppingToken);
    }

    private async Task WorkAsync(bool gathered, CancellationToken stoppingToken)
    {
        var since = clock.GetTimestamp();
        while (await runner.RunNextAsync(stoppingToken))
        {
            gathered = true;
            if (clock.GetElapsedTime(since) < LongestGathering)
                continue;
            await runner.PublishAsync(stoppingToken);
            (gathered, since) = (false, clock.GetTimestamp());
        }

        if (gathered)
            await runner.PublishAsync(stoppingToken);
    }
}
