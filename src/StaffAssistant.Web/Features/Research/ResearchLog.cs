namespace StaffAssistant.Web.Features.Research;

/// <summary>What the search logs: never words.</summary>
internal static partial class ResearchLog
{
    [LoggerMessage(EventId = 3100, Level = LogLevel.Error, Message = "The search failed.")]
    public static partial void SearchFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 3101, Level = LogLevel.Error, Message = "What a person keeps for research could not be read or stored.")]
    public static partial void KeepingFailed(ILogger logger, Exception fault);
}
