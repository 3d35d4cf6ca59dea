using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Persistence.Vectors;
using StaffAssistant.Adapters.Tests.Ingestion;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding.PersonalData;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Core.Vocabulary;
using StaffAssistant.Testing;
using StaffAssistant.Testing.Models;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Embedding;

/// <summary>What an embedding model does to the order of passages for the golden questions: no bad one harms it, and a middling one hardly moves it.</summary>
public sealed class EmbeddingQualityTests(DemoContent demo) : IClassFixture<DemoContent>
{
    private const int EachNth = 5;

    // Rounding of means, not of ranks.
    private const double Same = 1e-9;
    private const double AboutOneQuestion = 0.02;
    private static readonly AccessScope Everything = AccessScope.Of([AccessTag.Everyone, new AccessTag("leitung"), new AccessTag("personal")]);

    public static TheoryData<string> BadModels => ["chance", "constant", "contrary", "cheating", "mistaken"];

    [Theory]
    [MemberData(nameof(BadModels))]
    public async Task A_deliberately_bad_model_never_lowers_what_the_words_find(string character)
    {
        var words = await RankAsync(null);

        var together = await RankAsync(new FunctionEmbedder(EmbedOf(character)));

        TestContext.Current.TestOutputHelper?.WriteLine($"{character}: {words.Quality:F4} -> {together.Quality:F4}, weight {together.Weight:F3} ({together.Made?.Words:F3} {together.Made?.Alone:F3} {together.Made?.Together:F3})");
        Assert.True(together.Quality >= words.Quality - Same, $"{words.Quality} -> {together.Quality} at weight {together.Weight:F3} ({together.Made?.Words:F3} {together.Made?.Alone:F3} {together.Made?.Together:F3})");
    }

    [Theory]
    [InlineData("sensible")]
    [InlineData("favouring")]
    public async Task A_middling_model_gets_a_small_weight_and_moves_hardly_more_than_one_question(string character)
    {
        var words = await RankAsync(null);

        var together = await RankAsync(new FunctionEmbedder(EmbedOf(character)));

        TestContext.Current.TestOutputHelper?.WriteLine($"{character}: {words.Quality:F4} -> {together.Quality:F4}, weight {together.Weight:F3} ({together.Made?.Words:F3} {together.Made?.Alone:F3} {together.Made?.Together:F3})");
        Assert.InRange(together.Weight, 0.01, NeighbourBlend.LargestWeight);
        Assert.True(together.Quality >= words.Quality - AboutOneQuestion, $"{words.Quality} -> {together.Quality} at weight {together.Weight}");
    }

    private static Func<string, float[]> EmbedOf(string character) => character switch
    {
        "chance" => ScriptedEmbedder.Chance,
        "constant" => ScriptedEmbedder.Constant,
        "contrary" => ScriptedEmbedder.Contrary,
        "cheating" => ScriptedEmbedder.Cheating,
        "mistaken" => ScriptedEmbedder.Mistaken,
        "sensible" => ScriptedEmbedder.Sensible,
        _ => ScriptedEmbedder.Favouring("Geschenke"),
    };

    // Mean of 1/rank of the first expected passage among ten, over every fifth question that has one.
    private async Task<(double Quality, double Weight, VectorCalibration? Made)> RankAsync(IEmbedder? embedder)
    {
        using var folder = A.Folder();
        var (model, options) = (embedder ?? new NoEmbedder(), Options.Create(new EmbeddingOptions()));
        using var vectors = new VectorIndex(folder.Path, model);
        await vectors.OpenAsync(model.Description, CancellationToken.None);
        var (catalog, analysis, index, ranker, shield) = (demo.Get<IDocumentCatalog>(), demo.Get<GermanAnalysis>(), demo.Get<IPassageIndex>(), demo.Get<PassageRanker>(), new MaskingShield());
        var calibration = new EmbeddingCalibration(model, vectors, index, ranker, analysis, shield, options, TimeProvider.System);
        var catchUp = new VectorCatchUp(catalog, vectors, NullLogger<VectorCatchUp>.Instance);
        Assert.Null(await new PassageEmbedding(new EmbeddingStatus(), model, vectors, catalog, shield, calibration, catchUp, options, TimeProvider.System, NullLogger<PassageEmbedding>.Instance).RunAsync(CancellationToken.None));
        var retriever = new Retriever(analysis, demo.Get<HouseSynonyms>(), index, ranker, new NeighbourSearch(model, vectors, shield, options), catalog);
        var ranks = new List<double>();
        foreach (var (question, expected) in Golden())
        {
            var findings = await retriever.FindAsync(question, 10, CancellationToken.None);
            var rank = findings.Sources.Index().Where(source => expected(source.Item)).Select(source => source.Index + 1).FirstOrDefault();
            ranks.Add(rank == 0 ? 0 : 1.0 / rank);
        }

        return (ranks.Average(), vectors.Serving?.Calibration.Weight ?? 0, vectors.Serving?.Calibration);
    }

    private static IEnumerable<(Question Question, Func<SourcedPassage, bool> Expected)> Golden() =>
        File.ReadLines(Path.Combine(DemoContent.Checkout(), "tests", "StaffAssistant.Quality.Tests", "golden.jsonl"))
            .Where((_, number) => number % EachNth == 0)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => row.TryGetProperty("expect", out var expect) && expect.GetArrayLength() > 0)
            .Select(row => (new Question(row.GetProperty("text").GetString()!, Everything, DateOnly.Parse(row.GetProperty("on").GetString()!, CultureInfo.InvariantCulture)), Expected(row.GetProperty("expect"))));

    private static Func<SourcedPassage, bool> Expected(JsonElement expect) => source => expect.EnumerateArray().Any(wanted =>
        source.Version.Number == wanted.GetProperty("document").GetString()
        && (!wanted.TryGetProperty("locator", out var place) || place.ValueKind == JsonValueKind.Null || source.Passage.Locator.Place == place.GetString()));
}
