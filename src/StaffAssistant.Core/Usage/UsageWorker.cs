using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Usage;

/// <summary>Counts beside the questions, every few seconds, and once more before the application ends.</summary>
public sealed class UsageWorker(UsageKeeper keeper, TimeProvider clock, ILogger<UsageWorker> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryAsync(keeper.RunAsync, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await TryAsync(keeper.KeepAsync, CancellationToken.None);
        }
    }

    // A fault that left this service would stop the whole application; what waits is counted at the next tick.
    private async Task TryAsync(Func<CancellationToken, Task> round, CancellationToken cancellationToken)
    {
        try
        {
            await round(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            UsageLog.Failed(log, fault);
        }
    }
}
