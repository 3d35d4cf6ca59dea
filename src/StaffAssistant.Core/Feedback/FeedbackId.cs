namespace StaffAssistant.Core.Feedback;

/// <summary>Identifies one entry. Drawn by chance: it tells nothing of when it was sent.</summary>
public readonly record struct FeedbackId(Guid Value)
{
    /// <summary>A new one.</summary>
    public static FeedbackId New() => new(Guid.NewGuid());

    /// <inheritdoc />
    public override string ToString() => Value.ToString("N");
}
