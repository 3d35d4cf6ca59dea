using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Scanning;

namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>
/// Works on jobs, one at a time: takes in the file, then brings the index up to date for all that were recorded. A fault puts a job off; what stops the
/// process again and again is refused.
/// </summary>
public sealed class IngestionRunner(
    IIngestionJobs jobs,
    IngestionQueue queue,
    MalwareGate malware,
    FileIntake intake,
    IncomingFolder incoming,
    IndexCatchUp index,
    IDocumentCatalog catalog,
    DocumentFiles files,
    IngestionGate gate,
    TimeProvider clock,
    ILogger<IngestionRunner> log)
{
    private const int MostAttempts = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <summary>Works on the next job; false when there is none. Afterwards it is refused, unchanged, or recorded and not yet in the index.</summary>
    /// <exception cref="OperatorException">Nothing can be read; the job waits.</exception>
    public async Task<bool> RunNextAsync(CancellationToken stoppingToken)
    {
        using var turn = await gate.EnterAsync(stoppingToken);
        if (await jobs.NextAsync(clock.GetUtcNow(), stoppingToken) is not { } job)
            return false;
        using var running = queue.Start(job.Id, stoppingToken);
        try
        {
            await TakeInAsync(job, running.Token);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await jobs.PutOffAsync(job.Id, clock.GetUtcNow(), uncounted: true, CancellationToken.None);
            throw;
        }
        catch (OperationCanceledException) when (running.Token.IsCancellationRequested)
        {
            await jobs.RemoveAsync(job.Id, CancellationToken.None);
            incoming.Remove(job.File.Path);
            queue.Tell(job, IngestionStage.Refused);
        }
        catch (OperatorException)
        {
            await jobs.PutOffAsync(job.Id, clock.GetUtcNow() + Pause, uncounted: true, CancellationToken.None);
            throw;
        }
        catch (Exception fault)
        {
            IngestionLog.JobFailed(log, fault, job.Id.Value);
            await jobs.PutOffAsync(job.Id, clock.GetUtcNow() + (Pause * (job.Attempts + 1)), uncounted: false, CancellationToken.None);
        }

        return true;
    }

    /// <summary>Brings what was recorded into the index; then its jobs are done.</summary>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        using var turn = await gate.EnterAsync(cancellationToken);
        await index.CatchUpAsync(cancellationToken);
        var published = await jobs.PublishAsync(cancellationToken);
        // Corrections leave originals that no version names any more.
        if (published.Count > 0)
            files.RemoveAllBut(await catalog.ListFileHashesAsync(cancellationToken));
        foreach (var job in published)
            queue.Tell(job, IngestionStage.Done);
    }

    private async Task TakeInAsync(IngestionJob job, CancellationToken cancellationToken)
    {
        if (job.Attempts >= MostAttempts)
        {
            await EndAsync(job, new IngestionOutcome.Refused(RefusalReason.StoppedBefore), cancellationToken);
            return;
        }

        var decision = await malware.DecideAsync(job, cancellationToken);
        queue.SetWaitsForScanner(job, decision == MalwareDecision.Wait);
        switch (decision)
        {
            case MalwareDecision.Wait:
                await jobs.PutOffAsync(job.Id, clock.GetUtcNow() + malware.TryAgainAfter, uncounted: false, CancellationToken.None);
                queue.Tell(job, IngestionStage.Waiting);
                return;
            case MalwareDecision.Infected or MalwareDecision.GiveUp:
                var reason = decision == MalwareDecision.Infected ? RefusalReason.Infected : RefusalReason.ScannerUnavailable;
                await EndAsync(job, new IngestionOutcome.Refused(reason), cancellationToken);
                return;
            case MalwareDecision.Pass:
                await ReadAsync(job, cancellationToken);
                return;
        }
    }

    private async Task ReadAsync(IngestionJob job, CancellationToken cancellationToken)
    {
        if (!await jobs.BeginAsync(job.Id, cancellationToken))
            return;
        queue.Tell(job, IngestionStage.Reading);
        await EndAsync(job, await intake.TakeInAsync(job, new JobProgress(queue, job), cancellationToken), cancellationToken);
    }

    // What was accepted is recorded in the job already, in one transaction with the version.
    private async Task EndAsync(IngestionJob job, IngestionOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome is not IngestionOutcome.Accepted)
            await jobs.EndAsync(job.Id, outcome, cancellationToken);
        incoming.Remove(job.File.Path);
        queue.Tell(job, outcome switch
        {
            IngestionOutcome.Accepted => IngestionStage.Indexing,
            IngestionOutcome.Unchanged => IngestionStage.Done,
            IngestionOutcome.Refused => IngestionStage.Refused,
            _ => throw new System.Diagnostics.UnreachableException(),
        });
    }
}
