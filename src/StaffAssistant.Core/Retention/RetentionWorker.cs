using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Retention;

/// <summary>Looks every five minutes for what has become too old.</summary>
public sealed class RetentionWorker(RetentionSweep sweep, TimeProvider clock, ILogger<RetentionWorker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await sweep.LookAsync(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                RetentionLog.LookFailed(log, fault);
            }

            await Task.Delay(Interval, clock, stoppingToken);
        }
    }
}
