namespace StaffAssistant.Core.Ingestion;

/// <summary>Identifies a file that waits in the <see cref="IngestionQueue"/>.</summary>
public readonly record struct IngestionJobId(Guid Value)
{
    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
