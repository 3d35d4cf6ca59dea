namespace StaffAssistant.Web.Layout;

/// <summary>What counting logs.</summary>
internal static partial class UseCountingLog
{
    [LoggerMessage(EventId = 2093, Level = LogLevel.Error, Message = "A use could not be counted.")]
    public static partial void Failed(ILogger logger, Exception fault);
}
