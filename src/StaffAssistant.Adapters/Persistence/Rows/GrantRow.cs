namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A grant that opens a document.</summary>
internal sealed class GrantRow
{
    public Guid DocumentId { get; set; }

    public required string Grant { get; set; }
}
