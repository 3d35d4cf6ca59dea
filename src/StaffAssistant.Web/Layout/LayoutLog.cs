namespace StaffAssistant.Web.Layout;

internal static partial class LayoutLog
{
    [LoggerMessage(1, LogLevel.Error, "A page failed.")]
    public static partial void PageFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 2091, Level = LogLevel.Error, Message = "The reading list of a person could not be read or stored.")]
    public static partial void KeepingFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 2092, Level = LogLevel.Error, Message = "Bullet points could not be worded.")]
    public static partial void WordingFailed(ILogger logger, Exception fault);
}
