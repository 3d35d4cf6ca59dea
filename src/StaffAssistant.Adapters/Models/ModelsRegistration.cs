using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Models;

/// <summary>Registers the language model.</summary>
public static class ModelsRegistration
{
    /// <summary>Adds the model that the section <c>Models</c> names, or none.</summary>
    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ModelOptions>().Bind(configuration.GetSection(ModelOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<ModelOptions>, ModelOptionsRules>();
        services.AddOptions<EmbeddingOptions>().Bind(configuration.GetSection(EmbeddingOptions.Section)).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<EmbeddingOptions>, EmbeddingOptionsRules>();
        services.AddSingleton<IEmbedder>(provider => provider.GetRequiredService<IOptions<ModelOptions>>().Value.EmbeddingModel.Length == 0
            ? new NoEmbedder()
            : ActivatorUtilities.CreateInstance<OpenAiEmbedder>(provider));
        services.AddSingleton<ILanguageModel>(provider => provider.GetRequiredService<IOptions<ModelOptions>>().Value.Interface switch
        {
            ModelInterface.None => new NoLanguageModel(),
            ModelInterface.OpenAiCompatible or ModelInterface.AzureOpenAi => ActivatorUtilities.CreateInstance<SemanticKernelModel>(provider),
        });
        return services;
    }
}
