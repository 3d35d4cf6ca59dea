using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Adapters.Models;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Retrieval;
using StaffAssistant.Testing;

namespace StaffAssistant.Adapters.Tests.Embedding;

/// <summary>The product with an embedding model at a loopback endpoint, over rules about many things.</summary>
internal sealed class EmbeddingHouse : IAsyncDisposable
{
    public static readonly string[] Things =
    [
        "Tagegeld", "Schlüssel", "Kantine", "Parkplatz", "Poststelle", "Archiv", "Homepage", "Brandschutz", "Reinigung", "Fortbildung", "Telefon", "Drucker", "Bibliothek", "Werkstatt", "Garten", "Dienstwagen",
    ];

    private readonly TestStore _store;

    private EmbeddingHouse(TestStore store) => _store = store;

    public static async Task<EmbeddingHouse> OpenAsync(string endpoint, Action<EmbeddingOptions>? change = null, Func<IEmbedder, IEmbedder>? wrap = null)
    {
        var store = await TestStore.OpenAsync(change: services =>
        {
            services.Configure<ModelOptions>(options => options.EmbeddingModel = "probe");
            services.Configure<EmbeddingOptions>(options =>
            {
                (options.Endpoint, options.Place, options.PlaceName, options.AllowedHosts) = (endpoint, ProcessingPlace.ThisMachine, "dieser Rechner", [new Uri(endpoint).Host]);
                (options.ApiKey, options.QuestionPrefix, options.PassagePrefix) = ("secret-key-0815", "query: ", "passage: ");
                change?.Invoke(options);
            });
            if (wrap is not null)
                services.AddSingleton(provider => wrap(ActivatorUtilities.CreateInstance<OpenAiEmbedder>(provider)));
        });
        var house = new EmbeddingHouse(store);
        foreach (var (number, thing) in Things.Index())
        {
            await house.FileAsync(A.Document($"Regel {thing}").Numbered($"R {number}").Saying(
                $"Über den Gegenstand {thing} entscheidet die zuständige Leitung nach schriftlicher Anmeldung und Prüfung der vorhandenen Mittel im laufenden Jahr."));
        }

        return house;
    }

    public T Get<T>()
        where T : notnull => _store.Get<T>();

    public async Task<Document> FileAsync(DocumentBuilder document)
    {
        var filed = await Get<IDocumentCatalog>().SaveAsync(document.Build(), CancellationToken.None);
        await Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        return filed;
    }

    public Task<EmbeddingReply.Failed?> EmbedAsync() => Get<PassageEmbedding>().RunAsync(CancellationToken.None);

    public Task<Findings> FindAsync(string question, AnswerMode mode = AnswerMode.Quote) => Get<Retriever>().FindAsync(
        new Question(question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)) { Mode = mode }, 10, CancellationToken.None);

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
