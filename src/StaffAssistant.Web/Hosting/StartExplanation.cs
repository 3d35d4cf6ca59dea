using Microsoft.Extensions.Options;
using StaffAssistant.Core;

namespace StaffAssistant.Web.Hosting;

/// <summary>A start that fails says why in a sentence, not in a stack trace.</summary>
internal static class StartExplanation
{
    public static async Task<int> RunOrExplainAsync(this WebApplication app)
    {
        try
        {
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
