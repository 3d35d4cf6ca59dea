namespace StaffAssistant.Web.Pasting;

internal static partial class PastingLog
{
    [LoggerMessage(1, LogLevel.Error, "A file that somebody sent to work with could not be read.")]
    public static partial void ReadFailed(ILogger logger, Exception fault);
}
