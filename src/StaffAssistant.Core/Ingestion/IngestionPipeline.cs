using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Core.Ingestion;

/// <summary>
/// The way of documents into the house: each file becomes a job (received, stored), jobs are worked on one at a time (read, split, recorded), and the index
/// follows. Where another process owns the data directory, its worker does the work.
/// </summary>
public sealed class IngestionPipeline(
    IIngestionJobs jobs,
    IngestionQueue queue,
    IngestionRunner runner,
    FileIntake intake,
    ReadingAhead ahead,
    IncomingFolder incoming,
    IDocumentCatalog catalog,
    IndexCatchUp index,
    DataDirectory directory,
    DataDirectoryLock ownership,
    ILogger<IngestionPipeline> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);

    /// <summary>Takes in one file; it can be found when the call returns.</summary>
    public async Task<IngestionOutcome> ImportAsync(IncomingFile file, CancellationToken cancellationToken)
    {
        IngestionOutcome? outcome = null;
        await foreach (var imported in ImportAllAsync(new ImportPlan([file], [], []), JobOrigin.CommandLine, cancellationToken))
            outcome = imported.Outcome;
        return outcome!;
    }

    /// <summary>
    /// Takes in many files one after the other. Results come as each is recorded; all can be found when the last has come. Stopping it stops what is not
    /// recorded yet; a process that is killed leaves jobs that the next one finishes.
    /// </summary>
    public async IAsyncEnumerable<ImportedFile> ImportAllAsync(
        ImportPlan plan, JobOrigin origin, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ownership.TryHold();
        foreach (var collection in plan.Collections)
            await catalog.SaveCollectionAsync(collection, cancellationToken);
        var (added, over) = (new List<AddedFile>(), 0);
        var following = new IndexFollowing(index, log);
        using var beside = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        try
        {
            var batch = Guid.NewGuid();
            foreach (var file in plan.Files)
                added.Add(await AddAsync(file, origin, batch, cancellationToken));
            foreach (var one in added)
            {
                if (ownership.IsHeld && added.ElementAtOrDefault(over + 1)?.Job is { } next)
                    ahead.Begin(next, beside.Token);
                var outcome = one.Job is { } job ? await FinishAsync(job.Id, cancellationToken) : new IngestionOutcome.Refused(one.Refusal!.Value);
                over++;
                if (ownership.IsHeld && outcome is IngestionOutcome.Accepted { Passages: var passages })
                    following.Recorded(passages, beside.Token);
                yield return new ImportedFile(one.File, outcome);
            }

            await following.EndAsync();
            if (ownership.IsHeld)
                await runner.PublishAsync(cancellationToken);
        }
        finally
        {
            await beside.CancelAsync();
            await following.EndAsync();
            foreach (var one in added.Skip(over))
                await StopAsync(one);
        }
    }

    private async Task<AddedFile> AddAsync(IncomingFile file, JobOrigin origin, Guid batch, CancellationToken cancellationToken)
    {
        if (intake.Look(file) is { } refusal)
            return new AddedFile(file, null, refusal);
        try
        {
            await using var content = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var bytes = await incoming.ReceiveAsync(content, cancellationToken);
            return new AddedFile(file, await queue.AddAsync(file, bytes, origin, owner: null, batch, cancellationToken), null);
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or FileNotFoundException or DirectoryNotFoundException)
        {
            return new AddedFile(file, null, RefusalReason.Unreadable);
        }
    }

    private async Task<IngestionOutcome> FinishAsync(IngestionJobId id, CancellationToken cancellationToken)
    {
        while (true)
        {
            var job = await jobs.FindAsync(id, cancellationToken);
            if (job is null)
                return new IngestionOutcome.Refused(RefusalReason.Fault);
            if (job.Outcome is { } outcome && (job.IsOver || ownership.IsHeld))
                return outcome;
            if (!ownership.IsHeld)
                MakeSureOfOwner();
            if (!ownership.IsHeld || !await runner.RunNextAsync(cancellationToken))
                await queue.WaitAsync(Patience, cancellationToken);
        }
    }

    // Without an owner nobody works on the jobs, and this process did not make the directory ready for writing.
    private void MakeSureOfOwner()
    {
        if (!ownership.TryHold())
            return;
        ownership.Release();
        throw new OperatorException(string.Format(CultureInfo.CurrentCulture, StorageText.OwnerGone, directory.Root));
    }

    private async Task StopAsync(AddedFile file)
    {
        if (file.Job is not { } job)
            return;
        await ahead.TakeAsync(job);
        if (await jobs.FindAsync(job.Id, CancellationToken.None) is { Outcome: null } open)
            await queue.RemoveAsync(open, CancellationToken.None);
    }

    private sealed record AddedFile(IncomingFile File, IngestionJob? Job, RefusalReason? Refusal);
}
