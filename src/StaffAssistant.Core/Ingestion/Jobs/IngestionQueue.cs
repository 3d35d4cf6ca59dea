using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>The stored jobs as this process sees them: it adds, stops and clears them, and tells who listens how far each has come.</summary>
public sealed class IngestionQueue(IIngestionJobs jobs, IncomingFolder incoming, IOptions<IngestionOptions> options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<IngestionJobId, RunningJob> _running = new();
    private readonly ConcurrentDictionary<IngestionJobId, ReadingProgress> _reading = new();
    private readonly ConcurrentDictionary<IngestionJobId, bool> _unscanned = new();
    private readonly Channel<bool> _wakeUp = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Raised after a job of this process moved on; on any thread, and often: whoever listens gathers.</summary>
    public event Action<JobNews>? Changed;

    /// <summary>True when a file of this person may be added now: not too many wait, and not too many of them are his.</summary>
    public async Task<bool> HasRoomAsync(string owner, CancellationToken cancellationToken) =>
        await jobs.CountOpenAsync(cancellationToken) < options.Value.MaxWaitingFiles
        && await jobs.CountOpenAsync(owner, cancellationToken) < options.Value.MaxWaitingFilesPerPerson;

    /// <summary>Adds a file whose bytes have arrived; from here on it is not lost. Null when too many of the person's files wait; its bytes are removed then.</summary>
    public async Task<IngestionJob?> AddAsync(
        IncomingFile file, ReceivedBytes bytes, JobOrigin origin, string? owner, Guid batch, CancellationToken cancellationToken)
    {
        if (owner is not null && !await HasRoomAsync(owner, cancellationToken))
        {
            incoming.Remove(bytes.Path);
            return null;
        }

        var job = new IngestionJob(
            new IngestionJobId(Guid.CreateVersion7(clock.GetUtcNow())),
            origin,
            owner,
            batch,
            file with { Path = bytes.Path },
            bytes.Sha256,
            IngestionStage.Waiting,
            0,
            clock.GetUtcNow(),
            null);
        await jobs.AddAsync(job, cancellationToken);
        Tell(job, IngestionStage.Waiting);
        WakeUp();
        return job;
    }

    /// <summary>The jobs of a person, oldest first.</summary>
    public Task<IReadOnlyList<IngestionJob>> ListAsync(string owner, CancellationToken cancellationToken) => jobs.ListAsync(owner, cancellationToken);

    /// <summary>How far the file of a job is read; null when that is not known.</summary>
    public ReadingProgress? ReadingOf(IngestionJobId id) => _reading.TryGetValue(id, out var progress) ? progress : null;

    /// <summary>True when a job waits because the malware scanner does not answer.</summary>
    public bool WaitsForScanner(IngestionJobId id) => _unscanned.ContainsKey(id);

    /// <summary>
    /// Stops a job and takes it from the list; a file that is recorded already stays. Nothing happens for another person's job.
    /// </summary>
    public async Task CancelAsync(IngestionJobId id, string owner, CancellationToken cancellationToken)
    {
        if (await jobs.FindAsync(id, cancellationToken) is not { } job || job.Owner != owner)
            return;
        await RemoveAsync(job, cancellationToken);
    }

    /// <summary>Takes the jobs of a person that are over from the list.</summary>
    public Task ClearAsync(string owner, CancellationToken cancellationToken) => jobs.ClearAsync(owner, cancellationToken);

    /// <summary>Stops a job, whosever it is, and takes it from the list.</summary>
    internal async Task RemoveAsync(IngestionJob job, CancellationToken cancellationToken)
    {
        SetWaitsForScanner(job, waits: false);
        if (_running.TryGetValue(job.Id, out var running))
            running.Cancel();
        else if (await jobs.RemoveAsync(job.Id, cancellationToken))
            incoming.Remove(job.File.Path);
        Tell(job, IngestionStage.Done);
    }

    /// <summary>The job is being worked on until the result is disposed.</summary>
    internal RunningJob Start(IngestionJobId id, CancellationToken stoppingToken)
    {
        var running = new RunningJob(stoppingToken, () =>
        {
            _running.TryRemove(id, out _);
            _reading.TryRemove(id, out _);
        });
        _running[id] = running;
        return running;
    }

    /// <summary>Tells where a job stands now.</summary>
    internal void Tell(IngestionJob job, IngestionStage stage) => Changed?.Invoke(new JobNews(job.Id, job.Owner, stage));

    /// <summary>Tells how far the file of a job is read.</summary>
    internal void Tell(IngestionJob job, ReadingProgress progress)
    {
        _reading[job.Id] = progress;
        Tell(job, IngestionStage.Reading);
    }

    /// <summary>Notes whether a job waits because the malware scanner does not answer.</summary>
    internal void SetWaitsForScanner(IngestionJob job, bool waits)
    {
        if (waits)
            _unscanned[job.Id] = true;
        else
            _unscanned.TryRemove(job.Id, out _);
    }

    /// <summary>Lets whoever waits look for jobs.</summary>
    internal void WakeUp() => _wakeUp.Writer.TryWrite(true);

    /// <summary>Waits until a job is added here, at most for a time: other processes add, too.</summary>
    internal async Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(atMost);
        try
        {
            await _wakeUp.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Time to look.
        }
    }
}
