using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Conversations.FollowUps;

namespace StaffAssistant.Core.Conversations;

/// <summary>Adds what conversations are made of; their store comes from an adapter.</summary>
public static class ConversationRegistration
{
    /// <summary>Adds reading kept answers, and the news of changes.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddSingleton<ConversationChanges>();
        services.AddSingleton<AnswerReading>();
        services.AddSingleton<FollowUpReader>();
        services.AddSingleton<FollowUpWording>();
        services.AddSingleton<ConversationExport>();
        return services;
    }
}
