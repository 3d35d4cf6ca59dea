namespace StaffAssistant.Core.Audit;

/// <summary>A recorded event in the chain.</summary>
/// <param name="Sequence">1 for the first entry of all, then one more each; without gaps.</param>
/// <param name="At">When it was recorded, in UTC.</param>
/// <param name="Event">What was recorded.</param>
/// <param name="Previous">The hash of the entry before it; zeros for the first of all.</param>
/// <param name="Hash">The hash over all of the above, 32 bytes.</param>
public sealed record AuditEntry(long Sequence, DateTimeOffset At, AuditEvent Event, ReadOnlyMemory<byte> Previous, ReadOnlyMemory<byte> Hash)
{
    /// <summary>The hash before the first entry of all.</summary>
    public static ReadOnlyMemory<byte> Beginning { get; } = new byte[AuditHash.Length];
}
