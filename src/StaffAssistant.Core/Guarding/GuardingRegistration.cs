using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Core.Guarding;

/// <summary>Adds the guards of questions.</summary>
internal static class GuardingRegistration
{
    public static IServiceCollection AddGuarding(this IServiceCollection services)
    {
        services.AddOptions();
        services.AddSingleton<IValidateOptions<GuardingOptions>, GuardingOptionsValidator>();
        services.AddSingleton<QuestionGuard>();
        services.AddSingleton<StatementGuard>();
        services.AddSingleton<IOutboundShield, MaskingShield>();
        return services;
    }
}
