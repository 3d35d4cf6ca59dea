namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>A document that was removed, so that an index learns of it.</summary>
internal sealed class TombstoneRow
{
    public Guid DocumentId { get; set; }

    public long Change { get; set; }
}
