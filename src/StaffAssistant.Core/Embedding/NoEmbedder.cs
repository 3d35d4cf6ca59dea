using StaffAssistant.Core.Answering.Writing;

namespace StaffAssistant.Core.Embedding;

/// <summary>Where no embedding model is set up, search knows words only.</summary>
public sealed class NoEmbedder : IEmbedder
{
    /// <inheritdoc />
    public EmbedderDescription? Description => null;

    /// <inheritdoc />
    public Task<EmbeddingReply> EmbedAsync(string model, IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken) =>
        Task.FromResult<EmbeddingReply>(new EmbeddingReply.Failed(FallBackReason.NotReachable, null));
}
