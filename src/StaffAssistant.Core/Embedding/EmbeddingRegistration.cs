using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace StaffAssistant.Core.Embedding;

/// <summary>Adds what gives passages their vectors; the model and the store of vectors come from adapters.</summary>
public static class EmbeddingRegistration
{
    /// <summary>Adds embedding and the search for neighbours.</summary>
    public static IServiceCollection AddEmbedding(this IServiceCollection services)
    {
        services.TryAddSingleton<IEmbedder, NoEmbedder>();
        services.AddSingleton<EmbeddingStatus>();
        services.AddSingleton<NeighbourSearch>();
        services.AddSingleton<VectorCatchUp>();
        services.AddSingleton<VectorStart>();
        services.AddSingleton<VectorMending>();
        services.AddSingleton<EmbeddingCalibration>();
        services.AddSingleton<PassageEmbedding>();
        return services;
    }

    /// <summary>Adds the worker that embeds while an application runs.</summary>
    public static IServiceCollection AddEmbeddingWorker(this IServiceCollection services) => services.AddHostedService<EmbeddingWorker>();
}
