namespace StaffAssistant.Web.Features.OwnData;

internal static partial class OwnDataLog
{
    [LoggerMessage(1, LogLevel.Error, "What is kept of a person could not be read.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "What is kept of a person could not be deleted.")]
    public static partial void DeletingFailed(ILogger logger, Exception fault);
}
