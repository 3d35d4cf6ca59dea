using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Indexing;

/// <summary>What the upkeep of the index logs: numbers only.</summary>
internal static partial class IndexingLog
{
    [LoggerMessage(EventId = 1400, Level = LogLevel.Information, Message = "Index built anew up to change {Change}.")]
    public static partial void Rebuilt(ILogger logger, long change);

    [LoggerMessage(EventId = 1401, Level = LogLevel.Warning, Message = "The index is missing, damaged or of another state of the catalogue; it is built anew from the catalogue.")]
    public static partial void Damaged(ILogger logger);

    [LoggerMessage(EventId = 1402, Level = LogLevel.Error, Message = "The upkeep of the index failed; it is tried again.")]
    public static partial void UpkeepFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 1403, Level = LogLevel.Information, Message = "Removed and replaced text is gone from the disk up to change {Change}.")]
    public static partial void Purged(ILogger logger, long change);
}
