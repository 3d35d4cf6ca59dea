namespace StaffAssistant.Web.Features.Help;

internal static partial class HelpLog
{
    [LoggerMessage(1, LogLevel.Error, "A reported barrier could not be stored.")]
    public static partial void BarrierFailed(ILogger logger, Exception fault);
}
