using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Embedding;

/// <summary>What embedding logs: never texts.</summary>
internal static partial class EmbeddingLog
{
    [LoggerMessage(EventId = 2750, Level = LogLevel.Error, Message = "The vectors could not follow the catalogue. Search knows words only until they do.")]
    public static partial void FollowingFailed(ILogger logger, Exception fault);

    [LoggerMessage(EventId = 2751, Level = LogLevel.Information, Message = "{Passages} passages have vectors now; their weight beside the words is {Weight}.")]
    public static partial void Serves(ILogger logger, int passages, double weight);

    [LoggerMessage(EventId = 2752, Level = LogLevel.Warning, Message = "The embedding model did not answer: {Reason}. Tried again in {Wait}.")]
    public static partial void Failed(ILogger logger, FallBackReason reason, TimeSpan wait);

    [LoggerMessage(EventId = 2753, Level = LogLevel.Error, Message = "Embedding failed; tried again later.")]
    public static partial void Faulted(ILogger logger, Exception fault);
}
