using Microsoft.Extensions.Logging;

namespace StaffAssistant.Adapters.Extraction;

/// <summary>What is logged about reading files.</summary>
internal static partial class ExtractionLog
{
    [LoggerMessage(EventId = 1200, Level = LogLevel.Debug, Message = "Reading process {ProcessId} started.")]
    public static partial void ChildStarted(ILogger logger, int processId);

    [LoggerMessage(EventId = 1201, Level = LogLevel.Warning, Message = "Reading process {ProcessId} was ended and will be replaced.")]
    public static partial void ChildReplaced(ILogger logger, int processId);
}
