using Microsoft.Extensions.Hosting;

namespace StaffAssistant.Core.Answering;

/// <summary>Keeps the thresholds of <see cref="Answerability"/> up to date beside the questions, so that the first question after a change need not wait.</summary>
public sealed class CalibrationWorker(Answerability answerability, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await answerability.CalibrateAsync(stoppingToken);
    }
}
