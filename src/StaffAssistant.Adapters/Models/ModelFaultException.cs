using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Adapters.Models;

/// <summary>Carries the reason of a failed request through the client library; it never leaves this folder.</summary>
internal sealed class ModelFaultException(FallBackReason reason, TimeSpan? retryAfter = null) : IOException($"The model failed: {reason}.")
{
    public FallBackReason Reason { get; } = reason;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
