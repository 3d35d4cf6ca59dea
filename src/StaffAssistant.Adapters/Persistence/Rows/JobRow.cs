using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A job as stored. What a person or folder says about the file is one JSON column, read and written whole.</summary>
internal sealed class JobRow
{
    /// <summary>The order in which jobs came.</summary>
    public long Number { get; set; }

    public Guid Id { get; set; }

    public JobOrigin Origin { get; set; }

    public string? Owner { get; set; }

    public Guid Batch { get; set; }

    /// <summary>The name of its bytes in the incoming folder.</summary>
    public required string Incoming { get; set; }

    public required string Sha256 { get; set; }

    public required string SourcePath { get; set; }

    public required StoredWords Words { get; set; }

    public IngestionStage Stage { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset NotBefore { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>Whether it was accepted, unchanged or refused; null while that is open.</summary>
    public JobResult? Result { get; set; }

    public RefusalReason? Reason { get; set; }

    public Guid? DocumentId { get; set; }

    public Guid? VersionId { get; set; }

    public int Passages { get; set; }

    public List<string> Warnings { get; set; } = [];
}
