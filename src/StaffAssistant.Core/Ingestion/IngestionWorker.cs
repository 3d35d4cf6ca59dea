using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Takes in the files of the <see cref="IngestionQueue"/>, one after the other.</summary>
public sealed class IngestionWorker(IngestionQueue queue, IngestionPipeline pipeline, ILogger<IngestionWorker> log) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var id in queue.ReadAllAsync(stoppingToken))
        {
            var (job, stop) = queue.Get(id);
            await DoAsync(job, stop, stoppingToken);
        }
    }

    private async Task DoAsync(IngestionJob job, CancellationToken stop, CancellationToken stoppingToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, stoppingToken);
        try
        {
            var outcome = await pipeline.ImportAsync(job.File, new Stages(queue, job.Id), either.Token);
            queue.Update(job.Id, outcome is IngestionOutcome.Refused ? IngestionStage.Refused : IngestionStage.Done, outcome);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            // The person does not want it any more, or the program ends.
            queue.Remove(job.Id);
        }
        catch (Exception fault)
        {
            IngestionLog.JobFailed(log, fault, job.Id.Value);
            queue.Update(job.Id, IngestionStage.Refused, new IngestionOutcome.Refused(RefusalReason.Fault));
        }
        finally
        {
            Delete(job);
        }
    }

    private void Delete(IngestionJob job)
    {
        try
        {
            File.Delete(job.File.Path);
        }
        catch (IOException fault)
        {
            // It is cleared away at the next start.
            IngestionLog.LeftBehind(log, fault, job.Id.Value);
        }
    }

    private sealed class Stages(IngestionQueue queue, IngestionJobId id) : IProgress<IngestionStage>
    {
        // The last stage comes with the outcome.
        public void Report(IngestionStage stage)
        {
            if (stage is not (IngestionStage.Done or IngestionStage.Refused))
                queue.Update(id, stage, null);
        }
    }
}
