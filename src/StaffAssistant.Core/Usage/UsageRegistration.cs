using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Usage;

/// <summary>Adds the counting of use; where units come from is added by who knows them.</summary>
public static class UsageRegistration
{
    /// <summary>Adds intake, files and worker of the counting.</summary>
    public static IServiceCollection AddUsageCounting(this IServiceCollection services)
    {
        services.AddSingleton<UsageCounting>();
        services.AddSingleton<OpenPeriodFiles>();
        services.AddSingleton<SteadyClock>();
        services.AddSingleton<UsageKeeper>();
        services.AddHostedService<UsageWorker>();
        return services;
    }
}
