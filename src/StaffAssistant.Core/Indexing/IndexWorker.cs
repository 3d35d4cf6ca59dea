using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Indexing;

/// <summary>
/// Looks after the index while the application runs: builds it anew when it is missing or damaged, compares it with what was written, and rids the disk of
/// removed text.
/// </summary>
public sealed class IndexWorker(
    IIndexUpkeep upkeep, IndexStart start, Purge purge, IndexReadiness readiness, IOptions<IndexOptions> options, TimeProvider clock, ILogger<IndexWorker> log)
    : BackgroundService
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(1);
    private long _checked = clock.GetTimestamp();
    private long _looked = clock.GetTimestamp();
    private long? _purgeDue;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Step, clock);
        do
            await StepAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // A fault that left this service would stop the whole application.
    private async Task StepAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Yield();
            if (!readiness.IsReady)
                await start.RebuildAsync(stoppingToken);
            else if (!await IsSoundAsync(stoppingToken))
                readiness.Report(new IndexState.Building(0, 0));
            else
                await PurgeAsync(stoppingToken);
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            IndexingLog.UpkeepFailed(log, fault);
            await Task.Delay(options.Value.LookInterval, clock, stoppingToken);
        }
    }

    private async Task<bool> IsSoundAsync(CancellationToken stoppingToken)
    {
        var due = HasPassed(ref _checked, options.Value.CheckInterval);
        if (HasPassed(ref _looked, options.Value.LookInterval))
            due |= !upkeep.LooksUntouched();
        return !due || await upkeep.IsSoundAsync(stoppingToken);
    }

    private async Task PurgeAsync(CancellationToken stoppingToken)
    {
        if (!await purge.IsDueAsync(stoppingToken))
            return;
        _purgeDue ??= clock.GetTimestamp();
        if (clock.GetElapsedTime(_purgeDue.Value) >= options.Value.PurgeWithin && await purge.RunAsync(stoppingToken))
            _purgeDue = null;
    }

    private bool HasPassed(ref long since, TimeSpan interval)
    {
        if (clock.GetElapsedTime(since) < interval)
            return false;
        since = clock.GetTimestamp();
        return true;
    }
}
