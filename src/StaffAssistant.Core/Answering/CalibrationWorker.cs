using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Answering;

/// <summary>Keeps the thresholds of <see cref="Answerability"/> up to date beside the questions, so that the first question after a change need not wait.</summary>
public sealed class CalibrationWorker(Answerability answerability, TimeProvider clock, ILogger<CalibrationWorker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await CalibrateAsync(stoppingToken);
    }

    // A fault that left this service would stop the whole application; questions can wait for better thresholds.
    private async Task CalibrateAsync(CancellationToken stoppingToken)
    {
        try
        {
            await answerability.CalibrateAsync(stoppingToken);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            AnsweringLog.CalibrationFailed(log, fault);
        }
    }
}
