using Microsoft.Extensions.Options;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Embedding;

namespace StaffAssistant.Adapters.Models;

/// <summary>What the options of embedding must fulfil together: the endpoint is held to the rules of a language model's.</summary>
public sealed class EmbeddingOptionsRules(IOptions<ModelOptions> models) : IValidateOptions<EmbeddingOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, EmbeddingOptions options)
    {
        if (models.Value.EmbeddingModel.Length == 0)
            return ValidateOptionsResult.Success;
        var result = new ModelOptionsRules().Validate(null, EmbeddingEndpoint.Of(models.Value, options));
        return result.Failed ? ValidateOptionsResult.Fail(options.Endpoint.Length == 0 ? result.Failures : result.Failures.Select(fault => fault.Replace("Models:", "Embeddings:", StringComparison.Ordinal))) : result;
    }
}
