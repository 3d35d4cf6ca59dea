using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Ingestion;

/// <summary>How the import of one file ended.</summary>
public abstract record IngestionOutcome
{
    private IngestionOutcome()
    {
    }

    /// <summary>A document or version was stored, with so many passages. Warnings are German sentences.</summary>
    public sealed record Accepted(DocumentId DocumentId, VersionId VersionId, int Passages, IReadOnlyList<string> Warnings) : IngestionOutcome;

    /// <summary>The same bytes with the same metadata are stored already. Warnings are German sentences.</summary>
    public sealed record Unchanged(DocumentId DocumentId, VersionId VersionId, int Passages, IReadOnlyList<string> Warnings) : IngestionOutcome;

    /// <summary>The file was not taken in; what was stored before stays as it was.</summary>
    public sealed record Refused(RefusalReason Reason) : IngestionOutcome;
}
