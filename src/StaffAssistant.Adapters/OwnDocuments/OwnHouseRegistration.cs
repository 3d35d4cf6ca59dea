using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaffAssistant.Core.OwnDocuments;

namespace StaffAssistant.Adapters.OwnDocuments;

/// <summary>Adds the house of own documents.</summary>
public static class OwnHouseRegistration
{
    /// <summary>Adds it, closed: it opens with the first upload, or with <see cref="AddOwnHouseWorker"/>.</summary>
    internal static IServiceCollection AddEmbeddedOwnHouse(this IServiceCollection services)
    {
        services.AddSingleton<EmbeddedOwnHouse>();
        services.AddSingleton<IOwnHouse>(provider => provider.GetRequiredService<EmbeddedOwnHouse>());
        services.AddOwnDocuments();
        return services;
    }

    /// <summary>Opens it at the start where it is there, for the process that owns the data directory.</summary>
    public static IServiceCollection AddOwnHouseWorker(this IServiceCollection services) =>
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<EmbeddedOwnHouse>());
}
