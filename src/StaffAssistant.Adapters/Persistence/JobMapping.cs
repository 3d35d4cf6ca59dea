using StaffAssistant.Adapters.Persistence.Rows;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>Jobs to rows and back.</summary>
internal static class JobMapping
{
    public static JobRow ToRow(this IngestionJob job) => new()
    {
        Id = job.Id.Value,
        Origin = job.Origin,
        Owner = job.Owner,
        Batch = job.Batch,
        Incoming = Path.GetFileName(job.File.Path),
        Sha256 = job.Sha256,
        SourcePath = job.File.SourcePath,
        Words = StoredWords.Of(job.File),
        Stage = job.Stage,
        Attempts = job.Attempts,
        CreatedAt = job.CreatedAt,
        NotBefore = job.CreatedAt,
    };

    public static IngestionJob ToJob(this JobRow row, IncomingFolder incoming) => new(
        new IngestionJobId(row.Id),
        row.Origin,
        row.Owner,
        row.Batch,
        row.Words.ToFile(incoming.PathOf(row.Incoming), row.SourcePath),
        row.Sha256,
        row.Stage,
        row.Attempts,
        row.CreatedAt,
        row.ToOutcome());

    private static IngestionOutcome? ToOutcome(this JobRow row) => row.Result is { } result ? row.ToOutcome(result) : null;

    private static IngestionOutcome ToOutcome(this JobRow row, JobResult result) => result switch
    {
        JobResult.Accepted => new IngestionOutcome.Accepted(new DocumentId(row.DocumentId!.Value), new VersionId(row.VersionId!.Value), row.Passages, row.Warnings),
        JobResult.Unchanged => new IngestionOutcome.Unchanged(new DocumentId(row.DocumentId!.Value), new VersionId(row.VersionId!.Value), row.Passages, row.Warnings),
        JobResult.Refused => new IngestionOutcome.Refused(row.Reason!.Value),
    };

    /// <summary>Writes an outcome into a row.</summary>
    public static void Take(this JobRow row, IngestionOutcome outcome)
    {
        switch (outcome)
        {
            case IngestionOutcome.Accepted accepted:
                row.Result = JobResult.Accepted;
                (row.DocumentId, row.VersionId, row.Passages, row.Warnings) = (accepted.DocumentId.Value, accepted.VersionId.Value, accepted.Passages, [.. accepted.Warnings]);
                break;
            case IngestionOutcome.Unchanged unchanged:
                row.Result = JobResult.Unchanged;
                (row.DocumentId, row.VersionId, row.Passages, row.Warnings) = (unchanged.DocumentId.Value, unchanged.VersionId.Value, unchanged.Passages, [.. unchanged.Warnings]);
                break;
            case IngestionOutcome.Refused refused:
                (row.Result, row.Reason) = (JobResult.Refused, refused.Reason);
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }
}
