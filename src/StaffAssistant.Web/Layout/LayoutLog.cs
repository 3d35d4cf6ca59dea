namespace StaffAssistant.Web.Layout;

internal static partial class LayoutLog
{
    [LoggerMessage(1, LogLevel.Error, "A page failed.")]
    public static partial void PageFailed(ILogger logger, Exception fault);
}
