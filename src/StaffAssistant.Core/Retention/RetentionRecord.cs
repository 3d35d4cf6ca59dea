namespace StaffAssistant.Core.Retention;

/// <summary>What the last looks found.</summary>
/// <param name="LastLook">When the clock was last believed; null before the first look.</param>
/// <param name="Doubt">Why nothing is deleted; null when the clock is believed.</param>
/// <param name="DoubtedAt">What the clock showed when it was doubted.</param>
/// <param name="Deleted">How many entries the last look deleted, for each kind.</param>
public sealed record RetentionRecord(DateTimeOffset? LastLook, ClockDoubt? Doubt, DateTimeOffset? DoubtedAt, IReadOnlyDictionary<RetainedKind, int> Deleted)
{
    /// <summary>Before the first look.</summary>
    public static RetentionRecord Empty { get; } = new(null, null, null, new Dictionary<RetainedKind, int>());
}
