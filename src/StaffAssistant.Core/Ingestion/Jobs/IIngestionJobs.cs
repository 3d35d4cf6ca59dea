using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>
/// The jobs as stored, in the catalogue's database: what was accepted is not lost with the process. Several processes may add; only the one that owns
/// the data directory works.
/// </summary>
public interface IIngestionJobs
{
    /// <summary>Adds a job behind all others.</summary>
    Task AddAsync(IngestionJob job, CancellationToken cancellationToken);

    /// <summary>The oldest job that is neither recorded nor over and not put off until after <paramref name="now"/>; null when there is none.</summary>
    Task<IngestionJob?> NextAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>A job; null when it does not exist (any more).</summary>
    Task<IngestionJob?> FindAsync(IngestionJobId id, CancellationToken cancellationToken);

    /// <summary>The jobs of a person, oldest first.</summary>
    Task<IReadOnlyList<IngestionJob>> ListAsync(string owner, CancellationToken cancellationToken);

    /// <summary>The jobs that are neither recorded nor over, whosever they are, oldest first.</summary>
    Task<IReadOnlyList<IngestionJob>> ListOpenAsync(CancellationToken cancellationToken);

    /// <summary>How many jobs are neither recorded nor over.</summary>
    Task<int> CountOpenAsync(CancellationToken cancellationToken);

    /// <summary>How many of them are a person's.</summary>
    Task<int> CountOpenAsync(string owner, CancellationToken cancellationToken);

    /// <summary>The names of the files in the incoming folder that open jobs need.</summary>
    Task<IReadOnlySet<string>> ListIncomingFilesAsync(CancellationToken cancellationToken);

    /// <summary>True when another job of the batch stored this version.</summary>
    Task<bool> IsStoredByAsync(Guid batch, VersionId version, IngestionJobId except, CancellationToken cancellationToken);

    /// <summary>Records that reading begins, and counts it. False when the job is gone.</summary>
    Task<bool> BeginAsync(IngestionJobId id, CancellationToken cancellationToken);

    /// <summary>Records where an open job stands.</summary>
    Task SetStageAsync(IngestionJobId id, IngestionStage stage, CancellationToken cancellationToken);

    /// <summary>Puts a job back to wait; <paramref name="uncounted"/> takes the last beginning back.</summary>
    Task PutOffAsync(IngestionJobId id, DateTimeOffset notBefore, bool uncounted, CancellationToken cancellationToken);

    /// <summary>
    /// Records how it ended; unchanged files need nothing more, so they are done at once. What was accepted is recorded by
    /// <see cref="IDocumentCatalog.SaveAsync"/>, together with the version.
    /// </summary>
    Task EndAsync(IngestionJobId id, IngestionOutcome outcome, CancellationToken cancellationToken);

    /// <summary>Marks recorded jobs as done: the index holds what they brought. Returns the jobs.</summary>
    Task<IReadOnlyList<IngestionJob>> PublishAsync(CancellationToken cancellationToken);

    /// <summary>Lets all jobs that wait go on at once; after a start.</summary>
    Task ResumeAsync(CancellationToken cancellationToken);

    /// <summary>Removes a job, whatever its state. False when it does not exist.</summary>
    Task<bool> RemoveAsync(IngestionJobId id, CancellationToken cancellationToken);

    /// <summary>Removes the jobs of a person that are over.</summary>
    Task ClearAsync(string owner, CancellationToken cancellationToken);

    /// <summary>Removes jobs that were over before a moment.</summary>
    Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
