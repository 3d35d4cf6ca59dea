namespace StaffAssistant.Adapters.Persistence.Reports.Rows;

/// <summary>An approval, or that the one before was taken back: then body and document are empty. The last row counts.</summary>
internal sealed class ApprovalRow
{
    public long Id { get; init; }

    public required string Body { get; init; }

    public DateOnly Date { get; init; }

    public required string Document { get; init; }

    public DateTimeOffset RecordedAt { get; init; }
}
