using StaffAssistant.Core.Audit;

namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>A file that was accepted for taking in, and where it stands. Kept until the file is taken in or refused, whatever happens to the process.</summary>
/// <param name="Id">Identifies the job.</param>
/// <param name="Origin">How the file came.</param>
/// <param name="Owner">Who brought it, as sign-in identifies the person; nobody else sees the job. Null where no person did.</param>
/// <param name="Batch">Files brought together: none of them may replace another one's version.</param>
/// <param name="File">The file; its path lies in the incoming folder.</param>
/// <param name="Sha256">The hash of its bytes; empty where it was refused before it was received.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Attempts">How often reading it was begun.</param>
/// <param name="CreatedAt">When it was accepted, UTC.</param>
/// <param name="Outcome">How it ended; null while it is under way.</param>
public sealed record IngestionJob(
    IngestionJobId Id,
    JobOrigin Origin,
    string? Owner,
    Guid Batch,
    IncomingFile File,
    string Sha256,
    IngestionStage Stage,
    int Attempts,
    DateTimeOffset CreatedAt,
    IngestionOutcome? Outcome)
{
    /// <summary>The file's name as the person knows it.</summary>
    public string Name => File.Name;

    /// <summary>Who brings it, as the audit trail names him.</summary>
    public AuditActor By => Owner is { Length: > 0 } person ? new AuditActor(person) : Origin switch
    {
        JobOrigin.CommandLine => AuditActor.Operator,
        JobOrigin.WatchedFolder => AuditActor.WatchedFolder,
        JobOrigin.Upload or JobOrigin.Demo => AuditActor.System,
    };

    /// <summary>True when nothing more will happen.</summary>
    public bool IsOver => Stage is IngestionStage.Done or IngestionStage.Refused;
}
