using Microsoft.Extensions.Time.Testing;

namespace StaffAssistant.Adapters.Tests.Usage;

/// <summary>A clock whose wall time can be moved while its timer runs on.</summary>
internal sealed class JumpyClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

    public override long GetTimestamp() => base.GetUtcNow().Ticks;
}
