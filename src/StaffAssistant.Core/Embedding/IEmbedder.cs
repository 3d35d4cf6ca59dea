namespace StaffAssistant.Core.Embedding;

/// <summary>A model that turns texts into vectors. It gets only texts that have passed the shield, and is trusted with nothing: what it says may add to an order, never decide it.</summary>
public interface IEmbedder
{
    /// <summary>The model that is set up; null without one.</summary>
    EmbedderDescription? Description { get; }

    /// <summary>Embeds texts, at most <see cref="EmbeddingOptions.BatchSize"/> of them. No fault of the model is an exception.</summary>
    /// <param name="model">The model's name: that of the vectors it is compared with, which may be the former one.</param>
    /// <param name="texts">The texts with their prefix.</param>
    /// <param name="within">How long it may take.</param>
    /// <param name="cancellationToken">Ends it.</param>
    Task<EmbeddingReply> EmbedAsync(string model, IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken);
}
