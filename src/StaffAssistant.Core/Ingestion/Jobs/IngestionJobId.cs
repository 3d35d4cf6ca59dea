namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>Identifies a job in <see cref="IIngestionJobs"/>.</summary>
public readonly record struct IngestionJobId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
