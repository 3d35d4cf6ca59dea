namespace StaffAssistant.Web.Features.Ask;

internal static partial class AskLog
{
    [LoggerMessage(1, LogLevel.Error, "A question could not be answered.")]
    public static partial void AnswerFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "What a person sent could not be stored.")]
    public static partial void FeedbackFailed(ILogger logger, Exception fault);

    [LoggerMessage(3, LogLevel.Warning, "An answer could not be counted.")]
    public static partial void CountingFailed(ILogger logger, Exception fault);

    [LoggerMessage(4, LogLevel.Error, "The history of a person could not be read or written.")]
    public static partial void HistoryFailed(ILogger logger, Exception fault);
}
