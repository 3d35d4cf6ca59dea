using Microsoft.Extensions.DependencyInjection;

namespace StaffAssistant.Core.Vocabulary;

/// <summary>Adds the words of the house; their store comes from adapters.</summary>
public static class VocabularyRegistration
{
    /// <summary>Adds reading and editing of synonyms.</summary>
    public static IServiceCollection AddVocabulary(this IServiceCollection services)
    {
        services.AddSingleton<HouseSynonyms>();
        services.AddSingleton<SynonymEditing>();
        return services;
    }
}
