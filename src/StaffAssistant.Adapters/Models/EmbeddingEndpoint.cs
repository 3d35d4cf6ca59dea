using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Models;

/// <summary>Where texts are embedded: at an endpoint of its own, or where the language model works.</summary>
internal static class EmbeddingEndpoint
{
    /// <summary>The endpoint in the words of a language model's.</summary>
    public static ModelOptions Of(ModelOptions models, EmbeddingOptions options)
    {
        var isOwn = options.Endpoint.Length > 0;
        return new ModelOptions
        {
            Interface = !isOwn && models.Interface == ModelInterface.AzureOpenAi ? ModelInterface.AzureOpenAi : ModelInterface.OpenAiCompatible,
            Model = models.EmbeddingModel,
            Endpoint = isOwn ? options.Endpoint : models.Endpoint,
            ApiKey = isOwn ? options.ApiKey : models.ApiKey,
            ApiKeyFile = isOwn ? options.ApiKeyFile : models.ApiKeyFile,
            Place = isOwn ? options.Place : models.Place,
            PlaceName = isOwn ? options.PlaceName : models.PlaceName,
            AllowedHosts = isOwn ? options.AllowedHosts : models.AllowedHosts,
            FailuresBeforePause = models.FailuresBeforePause,
            Pause = models.Pause,
        };
    }
}
