using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access.Explaining;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Quarantine;
using StaffAssistant.Core.Ingestion.Watching;

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
        services.AddSingleton<ReadingAhead>();
        services.AddSingleton<FileIntake>();
        services.AddSingleton<ImportSource>();
        services.AddSingleton<IngestionPipeline>();
        services.AddSingleton<IncomingFolder>();
        services.AddSingleton<IngestionQueue>();
        services.AddSingleton<IngestionRunner>();
        services.AddSingleton<DocumentRemoval>();
        services.AddSingleton<DocumentEditing>();
        services.AddSingleton<QuarantineReview>();
        services.AddSingleton<AccessExplainer>();
        services.AddSingleton<FolderMirror>();
        return services;
    }

    /// <summary>Adds the worker that works on jobs.</summary>
    public static IServiceCollection AddIngestionWorker(this IServiceCollection services) => services.AddHostedService<IngestionWorker>();

    /// <summary>Adds the mirror of the watched folders.</summary>
    public static IServiceCollection AddFolderWatch(this IServiceCollection services) => services.AddHostedService<FolderWatch>();
}
