using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Limits;

/// <summary>Adds what keeps one person from taking what all share.</summary>
public static class LimitsRegistration
{
    /// <summary>Adds the gate of questions.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services) => services.AddSingleton<QuestionGate>();
}
