using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Core.Ingestion;

/// <summary>Adds the data directory, the originals and the way of a document into the house; catalogue, index, extractors and metadata format come from adapters.</summary>
public static class IngestionRegistration
{
    /// <summary>Adds storage and ingestion.</summary>
    public static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.AddSingleton<DataDirectory>();
        services.AddSingleton<DataDirectoryLock>();
        services.AddSingleton<DocumentFiles>();
        services.AddSingleton<IngestionGate>();
        services.AddSingleton<IndexCatchUp>();
        services.AddSingleton<FileIntake>();
        services.AddSingleton<ImportSource>();
        services.AddSingleton<IngestionPipeline>();
        services.AddSingleton<IncomingFolder>();
        services.AddSingleton<IngestionQueue>();
        services.AddSingleton<IngestionRunner>();
        services.AddSingleton<DocumentRemoval>();
        return services;
    }

    /// <summary>Adds the worker that takes in what is brought in the browser.</summary>
    public static IServiceCollection AddIngestionWorker(this IServiceCollection services) => services.AddHostedService<IngestionWorker>();
}
