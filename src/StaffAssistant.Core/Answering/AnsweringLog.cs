using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Answering;

/// <summary>What answering logs: never questions, passages or answers.</summary>
internal static partial class AnsweringLog
{
    [LoggerMessage(EventId = 1300, Level = LogLevel.Warning, Message = "The thresholds for declining could not be set anew; the former ones stay until the next try.")]
    public static partial void CalibrationFailed(ILogger logger, Exception fault);
}
