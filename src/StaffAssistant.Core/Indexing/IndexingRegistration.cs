using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Verification;

namespace StaffAssistant.Core.Indexing;

/// <summary>Adds what keeps the index true to the catalogue; the index itself comes from an adapter as <see cref="IIndexUpkeep"/>.</summary>
public static class IndexingRegistration
{
    /// <summary>Adds state, rebuilding, purging and verification.</summary>
    public static IServiceCollection AddIndexing(this IServiceCollection services)
    {
        services.AddSingleton<IndexReadiness>();
        services.AddSingleton<IndexRebuild>();
        services.AddSingleton<IndexStart>();
        services.AddSingleton<Purge>();
        services.AddSingleton<DataVerification>();
        return services;
    }

    /// <summary>Adds the worker that looks after the index while an application runs.</summary>
    public static IServiceCollection AddIndexWorker(this IServiceCollection services) => services.AddHostedService<IndexWorker>();
}
