using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Guarding.Outbound;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering.Writing;

public sealed class ModelOptionsRulesTests
{
    [Fact]
    public void Without_a_model_nothing_is_asked_for() => Assert.True(new ModelOptionsRules().Validate(null, new ModelOptions()).Succeeded);

    [Fact]
    public void Every_missing_key_is_named_with_an_example()
    {
        var result = new ModelOptionsRules().Validate(null, new ModelOptions { Interface = ModelInterface.AzureOpenAi });

        Assert.Equal(
            ["Models:Endpoint", "Models:Model", "Models:ApiKey", "Models:PlaceName"],
            result.Failures!.Select(failure => failure.Split(' ')[0]));
    }

    [Theory]
    [InlineData("http://llm.example/v1", ProcessingPlace.Outside)]
    [InlineData("http://llm.example/v1", ProcessingPlace.OwnNetwork)]
    [InlineData("http://localhost:11434/v1", ProcessingPlace.Outside)]
    [InlineData("http://127.0.0.1.nip.example/v1", ProcessingPlace.ThisMachine)]
    [InlineData("ftp://llm.example/v1", ProcessingPlace.Outside)]
    [InlineData("https://user:word@llm.example/v1", ProcessingPlace.Outside)]
    [InlineData("https://llm.example/v1?key=1", ProcessingPlace.Outside)]
    [InlineData("https://other.example/v1", ProcessingPlace.Outside)]
    [InlineData("llm.example", ProcessingPlace.Outside)]
    public void R54_an_address_that_is_not_safe_stops_the_start(string endpoint, ProcessingPlace place) => Assert.True(Validate(endpoint, place).Failed);

    [Theory]
    [InlineData("https://llm.example/v1", ProcessingPlace.Outside)]
    [InlineData("https://LLM.example/v1", ProcessingPlace.OwnNetwork)]
    [InlineData("http://localhost:11434/v1", ProcessingPlace.ThisMachine)]
    [InlineData("http://127.0.0.1:11434/v1", ProcessingPlace.ThisMachine)]
    [InlineData("http://[::1]:11434/v1", ProcessingPlace.ThisMachine)]
    public void An_address_in_the_list_passes(string endpoint, ProcessingPlace place) => Assert.True(Validate(endpoint, place).Succeeded, string.Join(' ', Validate(endpoint, place).Failures ?? []));

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(string endpoint, ProcessingPlace place) => new ModelOptionsRules().Validate(null, new ModelOptions
    {
        Interface = ModelInterface.OpenAiCompatible,
        Endpoint = endpoint,
        Model = "m",
        Place = place,
        PlaceName = "Rechenzentrum",
        AllowedHosts = ["llm.example", "localhost", "127.0.0.1", "[::1]", "127.0.0.1.nip.example"],
    });
}
