using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Briefing;

/// <summary>Adds the briefing; its store comes from an adapter.</summary>
public static class BriefingRegistration
{
    /// <summary>Adds text and confirmations.</summary>
    public static IServiceCollection AddBriefing(this IServiceCollection services)
    {
        services.AddSingleton<BriefingSheets>();
        services.AddSingleton<BriefingDesk>();
        return services;
    }
}
