using Microsoft.Extensions.Options;
using StaffAssistant.Adapters;
using StaffAssistant.Core;

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
            await app.Services.GetRequiredService<EmbeddedStore>().OpenForServingAsync(app.Lifetime.ApplicationStopping);
            await app.RunAsync();
            return 0;
        }
        catch (OptionsValidationException refused)
        {
            foreach (var failure in refused.Failures)
                HostingLog.StartRefused(app.Logger, failure);
        }
        catch (OperatorException fault)
        {
            HostingLog.StartRefused(app.Logger, fault.Message);
        }
        return 1;
    }
}
