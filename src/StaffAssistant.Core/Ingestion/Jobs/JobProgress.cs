namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>Passes on how far a job has come.</summary>
internal sealed class JobProgress(IngestionQueue queue, IngestionJob job) : IProgress<ReadingProgress>, IProgress<IngestionStage>
{
    public void Report(ReadingProgress value) => queue.Tell(job, value);

    public void Report(IngestionStage value) => queue.Tell(job, value);
}
