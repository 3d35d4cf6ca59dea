using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters;

/// <summary>The embedded product: everything that works in one data directory without a server. The web application and the command line both start here.</summary>
public static class EmbeddedRegistration
{
    /// <summary>Adds catalogue, originals, ingestion, index and answers for the configured data directory.</summary>
    public static IServiceCollection AddEmbeddedStore(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        return services;
    }
}
