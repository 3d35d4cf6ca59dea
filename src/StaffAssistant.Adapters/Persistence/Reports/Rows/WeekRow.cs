namespace StaffAssistant.Adapters.Persistence.Reports.Rows;

/// <summary>A published week.</summary>
internal sealed class WeekRow
{
    public required string Week { get; init; }

    public required long TreeId { get; init; }
}
