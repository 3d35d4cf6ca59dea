namespace StaffAssistant.Web.Features.Reports;

internal static partial class ReportsLog
{
    [LoggerMessage(1, LogLevel.Error, "A report could not be composed.")]
    public static partial void LoadFailed(ILogger logger, Exception fault);

    [LoggerMessage(2, LogLevel.Error, "An approval could not be recorded.")]
    public static partial void ApprovalFailed(ILogger logger, Exception fault);
}
