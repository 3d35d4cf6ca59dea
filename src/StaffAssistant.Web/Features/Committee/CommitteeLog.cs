namespace StaffAssistant.Web.Features.Committee;

internal static partial class CommitteeLog
{
    [LoggerMessage(1, LogLevel.Error, "The committee report could not be composed.")]
    public static partial void ComposeFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "Chances and risks could not be read or kept.")]
    public static partial void SaveFailed(ILogger logger, Exception fault);
}
