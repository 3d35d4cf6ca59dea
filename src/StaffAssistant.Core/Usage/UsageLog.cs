using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Usage;

internal static partial class UsageLog
{
    [LoggerMessage(1, LogLevel.Warning, "A counting period could not be read and was destroyed; its counts are lost.")]
    public static partial void PeriodUnreadable(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Information, "{Uses} uses came after their period was closed and are not counted.")]
    public static partial void Late(ILogger logger, int uses);

    [LoggerMessage(3, LogLevel.Information, "A counting period is closed with {Cells} published cells; its key and hashes are destroyed.")]
    public static partial void Closed(ILogger logger, int cells);

    [LoggerMessage(4, LogLevel.Warning, "The clock jumped by {Seconds} seconds; no counting period is closed until it has run steadily for a while.")]
    public static partial void ClockJumped(ILogger logger, long seconds);

    [LoggerMessage(5, LogLevel.Error, "Use could not be counted or published; it is tried again.")]
    public static partial void Failed(ILogger logger, Exception fault);

    [LoggerMessage(6, LogLevel.Information, "Reports are not approved: {Periods} counting periods were destroyed unpublished.")]
    public static partial void Destroyed(ILogger logger, int periods);
}
