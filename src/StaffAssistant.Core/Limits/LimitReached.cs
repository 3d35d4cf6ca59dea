namespace StaffAssistant.Core.Limits;

/// <summary>A limit that was met.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Most">What it allows.</param>
/// <param name="TryAgainAfter">After which time the next question counts; null where that depends on when an answer ends.</param>
public sealed record LimitReached(LimitKind Kind, int Most, TimeSpan? TryAgainAfter);
