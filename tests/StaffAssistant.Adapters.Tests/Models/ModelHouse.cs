using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Guarding.Outbound;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;

namespace StaffAssistant.Adapters.Tests.Models;

/// <summary>The product over one Dienstanweisung, with a model at a loopback endpoint.</summary>
internal sealed class ModelHouse : IAsyncDisposable
{
    public const string Question = "Wie hoch ist das Tagegeld bei eintägigen Dienstreisen?";
    public const string First = "Bei eintägigen Dienstreisen von mehr als 8 Stunden beträgt das Tagegeld 14 Euro.";
    public const string Second = "Für volle Kalendertage beträgt das Tagegeld 28 Euro.";
    public const string Key = "secret-key-4711";
    private readonly TestStore _store;

    private ModelHouse(TestStore store) => _store = store;

    public static Task<ModelHouse> OpenAsync(string endpoint, Action<ModelOptions> change, IOutboundShield shield) => OpenAsync(endpoint, change, null, shield);

    public static async Task<ModelHouse> OpenAsync(string endpoint, Action<ModelOptions>? change = null, TimeProvider? clock = null, IOutboundShield? shield = null)
    {
        var store = await TestStore.OpenAsync(change: services =>
        {
            if (clock is not null)
                services.AddSingleton(clock);
            if (shield is not null)
                services.AddSingleton(shield);
            services.Configure<ModelOptions>(options =>
            {
                options.Interface = ModelInterface.OpenAiCompatible;
                options.Endpoint = endpoint;
                options.Model = "probe";
                options.ApiKey = Key;
                options.Place = ProcessingPlace.ThisMachine;
                options.PlaceName = "dieser Rechner";
                options.AllowedHosts = [new Uri(endpoint).Host];
                change?.Invoke(options);
            });
            services.AddSingleton<ILanguageModel, Adapters.Models.SemanticKernelModel>();
        });
        await store.Get<IDocumentCatalog>().SaveAsync(
            A.Document().Numbered("DA 3.2").Saying($"{First} {Second} Eine Erstattung von Getränken erfolgt nicht.").Build(), CancellationToken.None);
        await store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        return new ModelHouse(store);
    }

    public T Get<T>()
        where T : notnull => _store.Get<T>();

    public async Task<AnswerView> AskAsync(string question = Question, AnswerMode mode = AnswerMode.Model, PersonKey? asker = null, CancellationToken cancellationToken = default)
    {
        var view = AnswerView.Empty;
        var asked = new Question(question, AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)) { Mode = mode, Asker = asker };
        await foreach (var step in _store.Get<AnswerPipeline>().AnswerAsync(asked, cancellationToken))
            view = view.Apply(step);
        return view;
    }

    public ValueTask DisposeAsync() => _store.DisposeAsync();
}
