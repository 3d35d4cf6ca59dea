using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Core.OwnDocuments;

/// <summary>Adds what persons upload for themselves; where it is kept comes from an adapter.</summary>
public static class OwnDocumentRegistration
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddOwnDocuments(this IServiceCollection services)
    {
        services.AddSingleton<PersonalUploads>();
        services.AddSingleton<OwnDocumentSearch>();
        services.AddSingleton<IPersonalStore, KeptOwnDocuments>();
        services.AddSingleton<IRetainedData, OwnDocumentRetention>();
        return services;
    }
}
