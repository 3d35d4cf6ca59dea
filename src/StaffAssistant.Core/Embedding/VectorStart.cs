namespace StaffAssistant.Core.Embedding;

/// <summary>Makes the vectors fit for use when a process takes the data directory: they follow the catalogue from here on, or are gone where no model is set up.</summary>
public sealed class VectorStart(IEmbedder embedder, IVectorIndex vectors, VectorCatchUp catchUp)
{
    /// <summary>Opens and catches up. Whoever calls it holds the data directory.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        await vectors.OpenAsync(embedder.Description, cancellationToken);
        await catchUp.CatchUpAsync(cancellationToken);
    }
}
