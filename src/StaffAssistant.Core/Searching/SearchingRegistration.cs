using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Searching;

/// <summary>Adds the search by words.</summary>
public static class SearchingRegistration
{
    /// <summary>Adds it; the index comes from elsewhere.</summary>
    public static IServiceCollection AddSearching(this IServiceCollection services) => services.AddSingleton<DocumentSearch>();
}
