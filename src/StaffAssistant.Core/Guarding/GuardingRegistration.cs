using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Guarding;

/// <summary>Adds the guards of questions.</summary>
internal static class GuardingRegistration
{
    public static IServiceCollection AddGuarding(this IServiceCollection services)
    {
        services.AddOptions();
        services.AddSingleton<QuestionGuard>();
        return services;
    }
}
