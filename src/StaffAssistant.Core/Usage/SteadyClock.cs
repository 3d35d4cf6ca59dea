using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Usage;

/// <summary>
/// Whether the wall clock can be trusted to say that a period is over. A clock that jumps would close a week too early, and a week is published once: so after a jump
/// nothing is closed until the clock has run evenly for an hour. Within a process wall clock and timer are compared, over a restart the time of the last write.
/// </summary>
public sealed class SteadyClock(TimeProvider clock, ILogger<SteadyClock> log)
{
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromDays(8);
    private static readonly TimeSpan Settling = TimeSpan.FromHours(1);
    private (DateTimeOffset Wall, long Timer)? _last;
    private long? _jumped;

    /// <summary>True when the clock runs evenly.</summary>
    public bool IsSteady => _jumped is not { } since || clock.GetElapsedTime(since) >= Settling;

    /// <summary>The clock as a process finds it that wrote last at a time.</summary>
    public void Begin(DateTimeOffset? lastWritten)
    {
        if (lastWritten is { } written && clock.GetUtcNow() - written is var pause && (pause < -Tolerance || pause > LongestPause))
            Jump(pause);
    }

    /// <summary>Compares wall clock and timer; to be called often.</summary>
    public void Look()
    {
        var (wall, timer) = (clock.GetUtcNow(), clock.GetTimestamp());
        if (_last is { } last && wall - last.Wall - clock.GetElapsedTime(last.Timer, timer) is var jump && jump.Duration() > Tolerance)
            Jump(jump);
        _last = (wall, timer);
    }

    private void Jump(TimeSpan by)
    {
        _jumped = clock.GetTimestamp();
        UsageLog.ClockJumped(log, (long)by.TotalSeconds);
    }
}
