namespace StaffAssistant.Web.Hosting;

internal static partial class HostingLog
{
    [LoggerMessage(1, LogLevel.Critical, "{Reason}")]
    public static partial void StartRefused(ILogger logger, string reason);
}
