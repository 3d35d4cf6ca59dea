namespace StaffAssistant.Web.Features.Write;

internal static partial class WriteLog
{
    [LoggerMessage(1, LogLevel.Error, "The page for writing could not be loaded.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "A change of a draft could not be stored.")]
    public static partial void SaveFailed(ILogger logger, Exception fault);

    [LoggerMessage(3, LogLevel.Error, "Values for a draft could not be looked for in a document.")]
    public static partial void FillingFailed(ILogger logger, Exception fault);
}
