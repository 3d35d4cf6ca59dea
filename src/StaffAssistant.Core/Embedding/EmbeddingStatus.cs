namespace StaffAssistant.Core.Embedding;

/// <summary>Where embedding stands, for whoever looks after the system. One for the process.</summary>
public sealed class EmbeddingStatus
{
    /// <summary>The state at this moment; without embedding, that there is none.</summary>
    public Func<EmbeddingState> Read { get; set; } = () => new EmbeddingState(null, VectorProgress.None, null, null);
}
