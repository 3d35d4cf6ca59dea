namespace StaffAssistant.Web.Features.Conversations;

internal static partial class HistoryLog
{
    [LoggerMessage(1, LogLevel.Error, "The history of a person could not be read or changed.")]
    public static partial void Failed(ILogger logger, Exception fault);
}
