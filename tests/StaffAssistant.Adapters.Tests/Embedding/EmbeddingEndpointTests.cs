using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Testing;
using StaffAssistant.Testing.Models;
using Xunit;
using static StaffAssistant.Testing.Models.ModelBehaviours;

namespace StaffAssistant.Adapters.Tests.Embedding;

/// <summary>Embedding by an endpoint: what is sent, where to, and what happens when it fails.</summary>
public sealed class EmbeddingEndpointTests
{
    private const string Question = "Wer entscheidet über die Beete?";

    [Fact]
    public async Task What_means_the_same_is_found_beside_what_the_words_find()
    {
        await using var server = new ModelServer(Embeds(ScriptedEmbedder.Sensible));
        await using var house = await EmbeddingHouse.OpenAsync(server.Endpoint);
        var before = await house.FindAsync(Question);

        Assert.Null(await house.EmbedAsync());
        var after = await house.FindAsync(Question);

        Assert.Equal((NeighbourUse.Preparing, NeighbourUse.Used), (before.Neighbours, after.Neighbours));
        Assert.True(house.Get<IVectorIndex>().Serving!.Calibration.Weight > 0);
        Assert.Equal("Regel Garten (R 14)", after.Sources[0].Version.TitleWithNumber);
        Assert.NotEqual("Regel Garten (R 14)", before.Sources[0].Version.TitleWithNumber);
        Assert.Equal(before.Support, after.Support);
        Assert.Equal(before.ByWords.Select(source => source.Passage.Id), after.ByWords.Select(source => source.Passage.Id));
    }

    [Fact]
    public async Task R45_texts_and_questions_leave_masked_with_the_models_prefix_and_the_key_in_its_header()
    {
        await using var server = new ModelServer(Embeds(ScriptedEmbedder.Sensible));
        await using var house = await EmbeddingHouse.OpenAsync(server.Endpoint);
        await house.FileAsync(A.Document("Ansprechpartner").Saying("Fragen zum Fuhrpark beantwortet Frau Aylin Kaya, Telefon 02841 202-1234, aylin.kaya@kreis-musterland.example."));

        await house.EmbedAsync();
        await house.FindAsync("Was regelt die Anmeldung für Herrn Jonas Brandt, geboren am 04.05.1981?");

        var sent = server.Calls.SelectMany(call => call.Inputs).ToList();
        Assert.All(sent, text => Assert.DoesNotMatch("Kaya|202-1234|aylin|Brandt|04.05.1981", text));
        Assert.Contains(sent, text => text.StartsWith("passage: Ansprechpartner", StringComparison.Ordinal) && text.Contains("[PERSON_1]", StringComparison.Ordinal));
        Assert.Contains(sent, text => text.StartsWith("query: Was regelt die Anmeldung", StringComparison.Ordinal));
        Assert.All(server.Calls, call => Assert.StartsWith("POST /v1/embeddings ", call.Head, StringComparison.Ordinal));
        Assert.All(server.Calls, call => Assert.DoesNotContain("secret-key-0815", call.Body, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("429")]
    [InlineData("500")]
    [InlineData("401")]
    [InlineData("stream")]
    [InlineData("half json")]
    [InlineData("too few")]
    [InlineData("wrong types")]
    [InlineData("no direction")]
    [InlineData("other dimension")]
    public async Task R55_however_the_endpoint_fails_the_words_alone_search_and_say_so(string failure)
    {
        await using var server = new ModelServer(Embeds(ScriptedEmbedder.Sensible));
        await using var house = await EmbeddingHouse.OpenAsync(server.Endpoint, options => options.QuestionWithin = TimeSpan.FromSeconds(3));
        await house.EmbedAsync();
        var words = (await house.FindAsync(Question)).ByWords.Select(source => source.Passage.Id);

        server.Behaviour = BehaviourOf(failure);
        var found = await house.FindAsync(Question);

        Assert.Equal(NeighbourUse.Unreachable, found.Neighbours);
        Assert.Equal(words, found.Sources.Select(source => source.Passage.Id));
    }

    [Fact]
    public async Task R55_a_failing_batch_ends_the_run_and_what_was_embedded_stays()
    {
        await using var server = new ModelServer(Refuses(503, "Retry-After: 7\r\n"));
        await using var house = await EmbeddingHouse.OpenAsync(server.Endpoint, options => options.BatchSize = 4, embedder => new FailingAfter(embedder, 2));
        server.Behaviour = Embeds(ScriptedEmbedder.Sensible);

        var failed = await house.EmbedAsync();

        Assert.Equal(FallBackReason.Faulty, failed?.Reason);
        Assert.Equal((8, FallBackReason.Faulty), (house.Get<IVectorIndex>().Progress.Embedded, house.Get<PassageEmbedding>().State.Waiting));
        Assert.Null(house.Get<IVectorIndex>().Serving);
    }

    [Fact]
    public async Task R57_the_days_budget_is_kept_before_the_call()
    {
        await using var server = new ModelServer(Embeds(ScriptedEmbedder.Sensible));
        await using var house = await EmbeddingHouse.OpenAsync(server.Endpoint, options => (options.BatchSize, options.PassagesPerDay) = (5, 12));

        Assert.Equal(FallBackReason.DayBudgetSpent, (await house.EmbedAsync())?.Reason);

        Assert.Equal(10, server.Calls.Sum(call => call.Inputs.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_model_outside_gets_no_question_of_quote_mode_and_no_restricted_document_unless_allowed(bool allowed)
    {
        var embedder = new FunctionEmbedder(ScriptedEmbedder.Sensible, ProcessingPlace.Outside);
        await using var house = await EmbeddingHouse.OpenAsync("http://127.0.0.1:9/v1", options => options.SendRestricted = allowed, _ => embedder);
        await house.FileAsync(A.Document("Vertraulich").Tagged("leitung").Saying("Über vertrauliche Beurteilungen entscheidet die Leitung der Personalstelle."));

        await house.EmbedAsync();
        var passages = embedder.Given.Count;
        var quoted = await house.FindAsync(Question);
        var sentByQuotes = embedder.Given.Count - passages;
        var byModel = await house.FindAsync(Question, AnswerMode.Model);

        Assert.Equal(allowed, embedder.Given.Exists(given => given.Text.Contains("vertrauliche Beurteilungen", StringComparison.Ordinal)));
        Assert.Equal((NeighbourUse.StaysInHouse, 0), (quoted.Neighbours, sentByQuotes));
        Assert.Equal(NeighbourUse.Used, byModel.Neighbours);
    }

    [Fact]
    public async Task R30_a_document_that_is_removed_or_closed_is_no_neighbour_from_then_on()
    {
        await using var server = new ModelServer(Embeds(ScriptedEmbedder.Sensible));
        await using var house = await EmbeddingHouse.OpenAsync(server.Endpoint);
        await house.EmbedAsync();
        var vectors = house.Get<IVectorIndex>();
        var before = vectors.Progress.Embedded;
        var travel = (await house.FindAsync(Question)).Sources[0];

        await house.Get<DocumentRemoval>().RemoveAsync(travel.Version.DocumentId, AccessScope.Of([AccessTag.Everyone], [travel.Collection]), AuditActor.System, CancellationToken.None);

        Assert.Equal(before - 1, vectors.Progress.Embedded);
        Assert.DoesNotContain((await house.FindAsync(Question)).Sources, source => source.Passage.Id == travel.Passage.Id);
    }

    private static ModelBehaviour BehaviourOf(string failure) => failure switch
    {
        "silent" => IsSilent,
        "stream" => Says("[0.1]"),
        "half json" => Raw(Json("{\"data\":[{\"embedding\":[0.1,")),
        "too few" => Raw(Json("{\"data\":[]}")),
        "wrong types" => Raw(Json("{\"data\":[{\"index\":0,\"embedding\":[\"a\",{}]}]}")),
        "no direction" => Embeds(_ => new float[256]),
        "other dimension" => Embeds(_ => [1, 2, 3]),
        _ => Refuses(int.Parse(failure)),
    };

    /// <summary>Fails after so many batches.</summary>
    private sealed class FailingAfter(IEmbedder inner, int batches) : IEmbedder
    {
        private int _left = batches;

        public EmbedderDescription? Description => inner.Description;

        public Task<EmbeddingReply> EmbedAsync(string model, IReadOnlyList<string> texts, TimeSpan within, CancellationToken cancellationToken) => _left-- > 0
            ? inner.EmbedAsync(model, texts, within, cancellationToken)
            : Task.FromResult<EmbeddingReply>(new EmbeddingReply.Failed(FallBackReason.Faulty, null));
    }
}
