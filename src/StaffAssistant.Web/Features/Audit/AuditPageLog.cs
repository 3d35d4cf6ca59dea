namespace StaffAssistant.Web.Features.Audit;

/// <summary>What the page of the audit trail logs.</summary>
internal static partial class AuditPageLog
{
    [LoggerMessage(EventId = 2700, Level = LogLevel.Error, Message = "The audit trail could not be read.")]
    public static partial void Failed(ILogger logger, Exception fault);
}
