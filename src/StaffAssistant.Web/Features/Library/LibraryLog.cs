namespace StaffAssistant.Web.Features.Library;

internal static partial class LibraryLog
{
    [LoggerMessage(1, LogLevel.Error, "The library list could not be loaded.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Warning, "A file did not arrive whole.")]
    public static partial void TransferFailed(ILogger logger, Exception fault);
}
