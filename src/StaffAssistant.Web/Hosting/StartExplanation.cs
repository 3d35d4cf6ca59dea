using Microsoft.Extensions.Options;
using StaffAssistant.Adapters;
using StaffAssistant.Core;
using StaffAssistant.Core.Ingestion.Scanning;

namespace StaffAssistant.Web.Hosting;

/// <summary>A start that fails says why in a sentence, not in a stack trace.</summary>
internal static class StartExplanation
{
    /// <summary>
    /// Checks the settings and takes the data directory before the server listens, then runs until it is told to stop. Both are done here because the
    /// host would write a fault of a service that it starts with its stack trace.
    /// </summary>
    public static async Task<int> RunOrExplainAsync(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            TellWhatIsOff(app);
            await app.Services.GetRequiredService<EmbeddedStore>().OpenForServingAsync(app.Lifetime.ApplicationStopping);
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException refused)
        {
            Tell(app, [refused]);
        }
        catch (AggregateException several) when (several.InnerExceptions.All(fault => fault is OptionsValidationException))
        {
            Tell(app, several.InnerExceptions.Cast<OptionsValidationException>());
        }
        catch (OperatorException fault)
        {
            HostingLog.StartRefused(app.Logger, fault.Message);
        }
        return 1;
    }

    private static void Tell(WebApplication app, IEnumerable<OptionsValidationException> refusals)
    {
        foreach (var failure in refusals.SelectMany(refused => refused.Failures))
            HostingLog.StartRefused(app.Logger, failure);
    }

    /// <summary>What protects and is switched off is said at each start, so that nobody believes it on.</summary>
    private static void TellWhatIsOff(WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<MalwareScanOptions>>().Value.Mode == MalwareScanMode.Off)
            HostingLog.FilesNotScanned(app.Logger);
        if (!app.Services.GetRequiredService<IOptions<KeyOptions>>().Value.AreEncrypted && !app.Environment.IsDevelopment())
            HostingLog.KeysNotEncrypted(app.Logger);
    }
}
