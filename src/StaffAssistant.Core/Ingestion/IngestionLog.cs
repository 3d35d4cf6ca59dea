using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Ingestion;

/// <summary>What ingestion logs: numbers and ids, never names of files or their text.</summary>
internal static partial class IngestionLog
{
    [LoggerMessage(EventId = 1100, Level = LogLevel.Information, Message = "Index caught up from change {From} to {To}.")]
    public static partial void IndexCaughtUp(ILogger logger, long from, long to);

    [LoggerMessage(EventId = 1101, Level = LogLevel.Information, Message = "Version {VersionId} of document {DocumentId} stored with {Passages} passages.")]
    public static partial void Stored(ILogger logger, Guid versionId, Guid documentId, int passages);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Warning, Message = "A file was refused: {Reason}.")]
    public static partial void Refused(ILogger logger, RefusalReason reason);

    [LoggerMessage(EventId = 1103, Level = LogLevel.Error, Message = "Reading a file failed unexpectedly; it was refused.")]
    public static partial void ReadingFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 1105, Level = LogLevel.Error, Message = "Working on jobs failed; they wait.")]
    public static partial void WorkFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 1104, Level = LogLevel.Error, Message = "Job {JobId} failed and is put off.")]
    public static partial void JobFailed(ILogger logger, Exception fault, Guid jobId);

    [LoggerMessage(EventId = 1106, Level = LogLevel.Warning, Message = "The index could not follow the import; it catches up when all files are recorded.")]
    public static partial void FollowingFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 1110, Level = LogLevel.Warning, Message = "The malware scanner found something in the file of job {JobId}; it is refused and removed.")]
    public static partial void Infected(ILogger logger, Guid jobId);

    [LoggerMessage(EventId = 1111, Level = LogLevel.Warning, Message = "The malware scanner gave no answer about the file of job {JobId}; nothing reads it meanwhile.")]
    public static partial void ScannerUnavailable(ILogger logger, Guid jobId);
}
