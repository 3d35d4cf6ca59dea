using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Embedding;

/// <summary>What an embedding model gave back.</summary>
public abstract record EmbeddingReply
{
    private EmbeddingReply()
    {
    }

    /// <summary>One vector of length 1 for each text, in their order, all of one dimension.</summary>
    public sealed record Vectors(IReadOnlyList<float[]> Of) : EmbeddingReply;

    /// <summary>No vectors.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="RetryAfter">How long it asks to be left alone; null when it does not say.</param>
    public sealed record Failed(FallBackReason Reason, TimeSpan? RetryAfter) : EmbeddingReply;
}
