namespace StaffAssistant.Web.Features.Administration;

internal static partial class AdministrationLog
{
    [LoggerMessage(1, LogLevel.Error, "The explanation who sees a document could not be read.")]
    public static partial void ExplanationFailed(ILogger logger, Exception fault);
}
