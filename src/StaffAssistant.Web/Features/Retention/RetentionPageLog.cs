namespace StaffAssistant.Web.Features.Retention;

/// <summary>What the page of retention logs.</summary>
internal static partial class RetentionPageLog
{
    [LoggerMessage(EventId = 2600, Level = LogLevel.Error, Message = "The page of retention could not be shown or changed.")]
    public static partial void Failed(ILogger logger, Exception fault);
}
