using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Web.Demo;

/// <summary>Brings the demo content in while the application already answers. Unchanged files cost next to nothing, so it runs at each start.</summary>
internal sealed class DemoImport(
    IHostEnvironment environment,
    IOptions<DemoOptions> options,
    ImportSource source,
    IngestionPipeline pipeline,
    DemoProgress progress,
    ILogger<DemoImport> logger) : BackgroundService
{
    /// <summary>Ends when the content is in, or could not be brought in.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!environment.IsDevelopment() || !options.Value.Import || options.Value.Content is not { } content || !Directory.Exists(content))
            return;
        progress.Report(new DemoState(true, 0, 0));
        try
        {
            await Task.Yield();
            await ImportAsync(content, stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            DemoLog.ImportFailed(logger, fault);
        }
        finally
        {
            progress.Report(progress.State with { Running = false });
        }
    }

    private async Task ImportAsync(string content, CancellationToken cancellationToken)
    {
        var plan = source.Expand([content], new ImportChoices(Collection: null, Tags: null, LastTags: [AccessTag.Everyone]));
        var (done, refused) = (0, 0);
        progress.Report(new DemoState(true, done, plan.Files.Count));
        await foreach (var file in pipeline.ImportAllAsync(plan, JobOrigin.Demo, cancellationToken))
        {
            if (file.Outcome is IngestionOutcome.Refused)
                refused++;
            progress.Report(new DemoState(true, ++done, plan.Files.Count));
        }
        DemoLog.Imported(logger, done, refused);
    }
}
