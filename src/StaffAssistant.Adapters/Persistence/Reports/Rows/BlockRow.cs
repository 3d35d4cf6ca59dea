namespace StaffAssistant.Adapters.Persistence.Reports.Rows;

/// <summary>A published block.</summary>
internal sealed class BlockRow
{
    public required string Block { get; init; }
}
