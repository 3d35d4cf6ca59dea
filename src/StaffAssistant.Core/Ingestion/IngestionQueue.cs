using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Files brought in the browser on their way through <see cref="IngestionWorker"/>, oldest first. Kept in memory: a restart forgets what still waits.</summary>
public sealed class IngestionQueue(IOptions<IngestionOptions> options)
{
    private readonly Channel<IngestionJobId> _waiting =
        Channel.CreateBounded<IngestionJobId>(new BoundedChannelOptions(options.Value.MaxWaitingFiles) { SingleReader = true });

    private readonly ConcurrentDictionary<IngestionJobId, Entry> _entries = new();
    private long _number;

    /// <summary>Raised with the owner after one of his jobs changed; on any thread.</summary>
    public event Action<string>? Changed;

    /// <summary>Adds a file whose bytes already lie in the data directory's incoming folder; they are deleted when the job is over. Null when too many wait.</summary>
    public IngestionJob? Enqueue(IncomingFile file, string owner)
    {
        var job = new IngestionJob(new IngestionJobId(Guid.NewGuid()), owner, file, IngestionStage.Waiting, null);
        _entries[job.Id] = new Entry(job, Interlocked.Increment(ref _number), new CancellationTokenSource());
        if (!_waiting.Writer.TryWrite(job.Id))
        {
            _entries.TryRemove(job.Id, out _);
            return null;
        }

        Changed?.Invoke(owner);
        return job;
    }

    /// <summary>The jobs of a person, oldest first.</summary>
    public IReadOnlyList<IngestionJob> JobsOf(string owner) =>
        [.. _entries.Values.Where(entry => entry.Job.Owner == owner && !entry.Stop.IsCancellationRequested).OrderBy(entry => entry.Number).Select(entry => entry.Job)];

    /// <summary>Stops a job that is under way and takes it from the list; a file that is recorded already stays. Nothing happens for another person's job.</summary>
    public void Cancel(IngestionJobId id, string owner)
    {
        if (!_entries.TryGetValue(id, out var entry) || entry.Job.Owner != owner)
            return;
        entry.Stop.Cancel();
        if (entry.Job.IsOver)
            Remove(id);
        Changed?.Invoke(owner);
    }

    /// <summary>Takes the jobs of a person that are over from the list.</summary>
    public void Clear(string owner)
    {
        foreach (var job in JobsOf(owner).Where(job => job.IsOver))
            _entries.TryRemove(job.Id, out _);
        Changed?.Invoke(owner);
    }

    /// <summary>The jobs to do, cancelled ones among them, so that their files are cleared away. For the worker.</summary>
    internal IAsyncEnumerable<IngestionJobId> ReadAllAsync(CancellationToken cancellationToken) => _waiting.Reader.ReadAllAsync(cancellationToken);

    /// <summary>A job with its stop signal.</summary>
    internal (IngestionJob Job, CancellationToken Stop) Get(IngestionJobId id) => (_entries[id].Job, _entries[id].Stop.Token);

    /// <summary>Takes a job from the list.</summary>
    internal void Remove(IngestionJobId id) => _entries.TryRemove(id, out _);

    /// <summary>Records where a job stands.</summary>
    internal void Update(IngestionJobId id, IngestionStage stage, IngestionOutcome? outcome)
    {
        if (!_entries.TryGetValue(id, out var entry))
            return;
        var changed = entry with { Job = entry.Job with { Stage = stage, Outcome = outcome } };
        if (_entries.TryUpdate(id, changed, entry))
            Changed?.Invoke(entry.Job.Owner);
    }

    private sealed record Entry(IngestionJob Job, long Number, CancellationTokenSource Stop);
}
