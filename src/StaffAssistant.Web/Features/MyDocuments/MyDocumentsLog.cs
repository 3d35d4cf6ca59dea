namespace StaffAssistant.Web.Features.MyDocuments;

/// <summary>What own documents log: never names or words.</summary>
internal static partial class MyDocumentsLog
{
    [LoggerMessage(EventId = 3200, Level = LogLevel.Error, Message = "Own documents of a person could not be read, stored or deleted.")]
    public static partial void Failed(ILogger logger, Exception fault);
}
