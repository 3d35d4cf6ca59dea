namespace StaffAssistant.Web.Features.Feedback;

internal static partial class FeedbackLog
{
    [LoggerMessage(1, LogLevel.Error, "The list of feedback could not be loaded.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "A note on feedback could not be saved.")]
    public static partial void HandlingFailed(ILogger logger, Exception fault);
}
