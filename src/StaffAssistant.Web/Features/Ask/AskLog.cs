namespace StaffAssistant.Web.Features.Ask;

internal static partial class AskLog
{
    [LoggerMessage(1, LogLevel.Error, "A question could not be answered.")]
    public static partial void AnswerFailed(ILogger logger, Exception fault);
}
