namespace StaffAssistant.Core.Ingestion;

/// <summary>A file that somebody brought in the browser, and where it stands.</summary>
/// <param name="Id">Identifies the job.</param>
/// <param name="Owner">Who brought it, as sign-in identifies the person; nobody else sees the job.</param>
/// <param name="File">The file.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Outcome">How it ended; null while it is under way.</param>
public sealed record IngestionJob(IngestionJobId Id, string Owner, IncomingFile File, IngestionStage Stage, IngestionOutcome? Outcome)
{
    /// <summary>The file's name as the person knows it.</summary>
    public string Name => File.Name;

    /// <summary>True when nothing more will happen.</summary>
    public bool IsOver => Outcome is not null;
}
