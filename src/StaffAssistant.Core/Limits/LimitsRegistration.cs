using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Limits;

/// <summary>Adds what keeps one person from taking what all share.</summary>
public static class LimitsRegistration
{
    /// <summary>Adds the gates of questions and searches.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services) => services.AddSingleton<QuestionGate>().AddSingleton<SearchGate>();
}
