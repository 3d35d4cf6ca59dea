using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Committee;

/// <summary>Adds the committee report; counts and files come from adapters.</summary>
public static class CommitteeRegistration
{
    /// <summary>Adds what composes it.</summary>
    public static IServiceCollection AddCommittee(this IServiceCollection services)
    {
        services.AddSingleton<ChancesAndRisksFiles>();
        services.AddSingleton<CommitteeReports>();
        return services;
    }
}
