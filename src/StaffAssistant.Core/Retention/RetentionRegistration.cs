using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Retention;

/// <summary>Adds deleting by age; what it deletes from comes from the stores.</summary>
public static class RetentionRegistration
{
    /// <summary>Adds the look.</summary>
    public static IServiceCollection AddRetention(this IServiceCollection services)
    {
        services.AddSingleton<RetentionJournal>();
        services.AddSingleton<RetentionSweep>();
        return services;
    }

    /// <summary>Adds the worker that repeats it, for the process that owns the data directory.</summary>
    public static IServiceCollection AddRetentionWorker(this IServiceCollection services) => services.AddHostedService<RetentionWorker>();
}
