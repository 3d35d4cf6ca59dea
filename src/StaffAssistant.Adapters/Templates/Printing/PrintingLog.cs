using Microsoft.Extensions.Logging;

namespace StaffAssistant.Adapters.Templates.Printing;

internal static partial class PrintingLog
{
    [LoggerMessage(1, LogLevel.Warning, "LibreOffice made no PDF: it did not end in time and was ended.")]
    public static partial void TimedOut(ILogger logger);

    [LoggerMessage(2, LogLevel.Warning, "LibreOffice made no PDF: it ended with {ExitCode}, and what it wrote is {Bytes} bytes.")]
    public static partial void Failed(ILogger logger, int exitCode, long bytes);

    [LoggerMessage(3, LogLevel.Error, "LibreOffice does not start.")]
    public static partial void DoesNotStart(ILogger logger, Exception fault);

    [LoggerMessage(4, LogLevel.Error, "LibreOffice made no PDF: its folder for temporary files cannot be written.")]
    public static partial void HasNoPlace(ILogger logger, Exception fault);
}
