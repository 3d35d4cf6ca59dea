using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Retention;

/// <summary>What deleting by age logs: kinds and counts.</summary>
internal static partial class RetentionLog
{
    [LoggerMessage(EventId = 1500, Level = LogLevel.Information, Message = "{Count} entries of {Kind} were older than their period and are deleted.")]
    public static partial void Deleted(ILogger logger, RetainedKind kind, int count);

    [LoggerMessage(EventId = 1501, Level = LogLevel.Warning, Message = "The clock is doubted ({Doubt}): nothing is deleted by age until an administrator says that it is right.")]
    public static partial void Doubted(ILogger logger, ClockDoubt doubt);

    [LoggerMessage(EventId = 1502, Level = LogLevel.Information, Message = "An administrator says that the clock is right; what is old is deleted again.")]
    public static partial void Believed(ILogger logger);

    [LoggerMessage(EventId = 1503, Level = LogLevel.Error, Message = "Deleting by age failed; it is tried again.")]
    public static partial void LookFailed(ILogger logger, Exception fault);
}
