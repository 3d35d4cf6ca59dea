using Microsoft.Extensions.Logging;

namespace StaffAssistant.Adapters.Persistence;

/// <summary>What the store logs: ids.</summary>
internal static partial class PersistenceLog
{
    [LoggerMessage(EventId = 1200, Level = LogLevel.Error, Message = "Passage {PassageId} is not as it was written and is not quoted; import its document again.")]
    public static partial void PassageDamaged(ILogger logger, Guid passageId);
}
