using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>How the import of one file ended.</summary>
public abstract record IngestionOutcome
{
    private IngestionOutcome()
    {
    }

    /// <summary>A document or version was stored.</summary>
    public sealed record Accepted(Document Document, DocumentVersion Version) : IngestionOutcome;

    /// <summary>The same bytes with the same metadata are stored already.</summary>
    public sealed record Unchanged(Document Document, DocumentVersion Version) : IngestionOutcome;

    /// <summary>The file was not taken in; what was stored before stays as it was.</summary>
    public sealed record Refused(RefusalReason Reason) : IngestionOutcome;
}
