using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Guarding;

/// <summary>Adds the guards of questions.</summary>
internal static class GuardingRegistration
{
    public static IServiceCollection AddGuarding(this IServiceCollection services)
    {
        services.AddOptions();
        services.AddSingleton<QuestionGuard>();
        services.TryAddSingleton<IOutboundShield, LocalOnlyShield>();
        return services;
    }
}
