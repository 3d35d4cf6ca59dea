namespace StaffAssistant.Web.Features.Library;

internal static partial class LibraryLog
{
    [LoggerMessage(1, LogLevel.Error, "The library list could not be loaded.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "A file that was sent could not be stored.")]
    public static partial void UploadFailed(ILogger logger, Exception fault);

    [LoggerMessage(3, LogLevel.Error, "Corrected details could not be saved.")]
    public static partial void EditFailed(ILogger logger, Exception fault);

    [LoggerMessage(4, LogLevel.Error, "A decision about a passage that is held back could not be saved.")]
    public static partial void DecisionFailed(ILogger logger, Exception fault);

    [LoggerMessage(5, LogLevel.Error, "A change of synonyms could not be saved.")]
    public static partial void SynonymsFailed(ILogger logger, Exception fault);
}
