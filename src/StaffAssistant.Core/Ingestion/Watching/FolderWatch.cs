using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Ingestion.Watching;

/// <summary>
/// Looks through the watched folders again and again. Shares tell nobody reliably what changed on them, so it looks instead of listening.
/// </summary>
public sealed class FolderWatch(FolderMirror mirror, IOptions<IngestionOptions> options, TimeProvider clock, ILogger<FolderWatch> log) : BackgroundService
{
    /// <summary>So soon it looks again when something is under way.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.WatchFolders.Count == 0)
            return;
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var settled = true;
            for (var number = 0; number < options.Value.WatchFolders.Count; number++)
                settled &= await LookAsync(number, stoppingToken);
            var pause = settled || options.Value.WatchInterval < Soon ? options.Value.WatchInterval : Soon;
            await Task.Delay(pause, clock, stoppingToken);
        }
    }

    private async Task<bool> LookAsync(int number, CancellationToken cancellationToken)
    {
        try
        {
            return await mirror.LookAsync(options.Value.WatchFolders[number], cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            WatchLog.LookFailed(log, fault, number);
            return true;
        }
    }
}
