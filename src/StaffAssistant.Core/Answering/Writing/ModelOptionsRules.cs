using System.Net;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Guarding.Outbound;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>What the options of the model must fulfil together; each fault names its key and an example.</summary>
public sealed class ModelOptionsRules : IValidateOptions<ModelOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ModelOptions options)
    {
        if (options.Interface == ModelInterface.None)
            return ValidateOptionsResult.Success;
        var faults = FaultsOf(options).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> FaultsOf(ModelOptions options)
    {
        if (!Uri.TryCreate(options.Endpoint, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("https" or "http"))
        {
            yield return "Models:Endpoint must be an address, for example https://llm.kreis-musterland.example/v1.";
        }
        else
        {
            if (endpoint.UserInfo.Length > 0 || endpoint.Query.Length > 0 || endpoint.Fragment.Length > 0)
                yield return "Models:Endpoint must hold no user, no query and no fragment, for example https://llm.kreis-musterland.example/v1.";
            if (!options.AllowedHosts.Contains(endpoint.Host, StringComparer.OrdinalIgnoreCase))
                yield return "Models:AllowedHosts must name the host of Models:Endpoint, for example [ \"llm.kreis-musterland.example\" ].";
            if (endpoint.Scheme == "http" && !(options.Place == ProcessingPlace.ThisMachine && IsThisMachine(endpoint.Host)))
                yield return "Models:Endpoint must begin with https, save on this machine with Models:Place ThisMachine, for example http://localhost:11434/v1.";
        }

        if (string.IsNullOrWhiteSpace(options.Model))
            yield return "Models:Model must name the model, for example mistral-small.";
        if (options.Interface == ModelInterface.AzureOpenAi && options.ApiKey.Length == 0 && options.ApiKeyFile.Length == 0)
            yield return "Models:ApiKey is needed for Azure OpenAI: set it in the environment as Models__ApiKey, or name a file in Models:ApiKeyFile.";
        if (options.ApiKeyFile.Length > 0 && !File.Exists(options.ApiKeyFile))
            yield return "Models:ApiKeyFile names a file that is not there, for example /run/secrets/model-key.";
        if (string.IsNullOrWhiteSpace(options.PlaceName))
            yield return "Models:PlaceName must say where the model works, as people read it on each answer, for example \"Rechenzentrum des Kreises\".";
        if (options.AnswerTokens * 2 > options.ContextTokens)
            yield return "Models:AnswerTokens must be at most half of Models:ContextTokens, for example 700 of 8192.";
        if (options.FirstWordWithin > options.TimeLimit)
            yield return "Models:FirstWordWithin must not be longer than Models:TimeLimit, for example 00:00:12 and 00:00:25.";
    }

    private static bool IsThisMachine(string host) => host == "localhost" || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
