namespace StaffAssistant.Web.Features.Texts;

internal static partial class TextsLog
{
    [LoggerMessage(1, LogLevel.Error, "A text could not be summarised.")]
    public static partial void SummaryFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "Two texts could not be compared.")]
    public static partial void CompareFailed(ILogger logger, Exception fault);

    [LoggerMessage(3, LogLevel.Error, "A text could not be checked or put into other words.")]
    public static partial void LanguageFailed(ILogger logger, Exception fault);

    [LoggerMessage(4, LogLevel.Error, "Notes could not be arranged.")]
    public static partial void NotesFailed(ILogger logger, Exception fault);
}
