using StaffAssistant.Core.Feedback;

namespace StaffAssistant.Adapters.Persistence.Rows;

/// <summary>What somebody sent, as stored. There is no column for a person, a unit or a moment.</summary>
internal sealed class FeedbackRow
{
    public Guid Id { get; set; }

    public Guid Submission { get; set; }

    public FeedbackKind Kind { get; set; }

    public required string Desk { get; set; }

    public DateOnly Week { get; set; }

    public string? Collection { get; set; }

    public FeedbackReason? Reason { get; set; }

    public required string Question { get; set; }

    public required string Remark { get; set; }

    public required string Reach { get; set; }

    public IReadOnlyList<CitedPlace> Places { get; set; } = [];

    public FeedbackState State { get; set; }

    public required string Note { get; set; }

    public int Change { get; set; }
}
