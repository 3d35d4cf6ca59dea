using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>Leaves a model alone that fails again and again, or that asks for it. After the pause one request tries; if it fails, the pause begins anew.</summary>
internal sealed class ModelBreaker(ModelOptions options, TimeProvider clock)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private readonly Lock _lock = new();
    private DateTimeOffset _until;
    private int _failures;

    /// <summary>How long the pause still lasts; null when a request may go out.</summary>
    public TimeSpan? Remaining()
    {
        lock (_lock)
        {
            var now = clock.GetUtcNow();
            if (now < _until)
                return _until - now;
            if (_failures >= options.FailuresBeforePause)
                _until = now + options.Pause;
            return null;
        }
    }

    public void Succeeded()
    {
        lock (_lock)
            (_failures, _until) = (0, default);
    }

    public void Failed(ModelStep.Failed failure)
    {
        lock (_lock)
        {
            _failures++;
            var pause = failure.RetryAfter ?? (_failures >= options.FailuresBeforePause ? options.Pause : TimeSpan.Zero);
            _until = clock.GetUtcNow() + (pause < LongestPause ? pause : LongestPause);
        }
    }
}
