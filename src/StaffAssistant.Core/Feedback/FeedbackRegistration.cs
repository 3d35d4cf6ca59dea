using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Feedback;

/// <summary>Adds what takes feedback in; its store comes from an adapter.</summary>
public static class FeedbackRegistration
{
    /// <summary>Adds intake and limit.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.AddSingleton<FeedbackLimit>();
        services.AddSingleton<FeedbackIntake>();
        return services;
    }
}
