using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>What the model's folder logs: never keys, questions, passages or replies.</summary>
internal static partial class ModelsLog
{
    [LoggerMessage(EventId = 2700, Level = LogLevel.Information, Message = "The model wrote {Characters} characters from {Passages} passages.")]
    public static partial void Wrote(ILogger logger, int characters, int passages);

    [LoggerMessage(EventId = 2701, Level = LogLevel.Warning, Message = "The model did not answer: {Reason}. Answers are quotes until it does. It asks to be left alone for {RetryAfter}.")]
    public static partial void Failed(ILogger logger, FallBackReason reason, TimeSpan? retryAfter);

    [LoggerMessage(EventId = 2703, Level = LogLevel.Warning, Message = "The embedding model did not answer: {Reason}. Search knows words only until it does.")]
    public static partial void NotEmbedded(ILogger logger, FallBackReason reason);

    [LoggerMessage(EventId = 2702, Level = LogLevel.Error, Message = "The model refuses the key or does not know the model. Look at Models:Model and the key.")]
    public static partial void Refused(ILogger logger);
}
