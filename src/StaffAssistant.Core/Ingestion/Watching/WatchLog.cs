using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Ingestion.Watching;

/// <summary>What the watch logs: numbers, never names.</summary>
internal static partial class WatchLog
{
    [LoggerMessage(EventId = 1130, Level = LogLevel.Warning, Message = "A watched folder cannot be reached or is empty; what came of its {Files} files stays.")]
    public static partial void Unreachable(ILogger logger, int files);

    [LoggerMessage(EventId = 1131, Level = LogLevel.Warning, Message = "A file of a watched folder could not be opened; it is tried again.")]
    public static partial void NotOpened(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 1132, Level = LogLevel.Error, Message = "Looking through watched folder number {Number} failed; it is tried again.")]
    public static partial void LookFailed(ILogger logger, Exception fault, int number);
}
