using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using StaffAssistant.Adapters.Persistence;
using StaffAssistant.Adapters.Persistence.Vectors;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Scanning;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.OwnDocuments;
using StaffAssistant.Core.Passages;
using StaffAssistant.Core.Searching;

namespace StaffAssistant.Adapters.OwnDocuments;

/// <summary>
/// The house of own documents in a folder of its own below the data directory: the same catalogue, index and import, composed once more. It is made with the first
/// upload and opened at the start where it is there.
/// </summary>
internal sealed class EmbeddedOwnHouse(IServiceProvider outer) : IOwnHouse, IHostedService, IAsyncDisposable
{
    private readonly SemaphoreSlim _opening = new(1);
    private ServiceProvider? _services;
    private volatile OwnHouse? _current;

    /// <inheritdoc />
    public OwnHouse? Current => _current;

    private string Folder => outer.GetRequiredService<DataDirectory>().OwnDocuments;

    /// <inheritdoc />
    public async Task<OwnHouse> OpenAsync(CancellationToken cancellationToken)
    {
        if (_current is { } open)
            return open;
        await _opening.WaitAsync(cancellationToken);
        try
        {
            return _current ??= await MakeAsync(cancellationToken);
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Directory.Exists(Folder) ? OpenAsync(cancellationToken) : Task.CompletedTask;

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        foreach (var worker in _services?.GetServices<IHostedService>() ?? [])
            await worker.StopAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await StopAsync(CancellationToken.None);
        _current = null;
        // A container disposes of what it holds under several names several times.
        if (Interlocked.Exchange(ref _services, null) is not { } services)
            return;
        _opening.Dispose();
        await services.DisposeAsync();
    }

    private async Task<OwnHouse> MakeAsync(CancellationToken cancellationToken)
    {
        _services ??= Compose();
        await _services.GetRequiredService<EmbeddedStore>().OpenForServingAsync(cancellationToken);
        // The workers outlive the page whose upload came first: its token would stop them as soon as that page is gone.
        foreach (var worker in _services.GetServices<IHostedService>())
            await worker.StartAsync(CancellationToken.None);
        _services.GetRequiredService<DocumentClosings>().Closed += Tell;
        return new OwnHouse(
            _services.GetRequiredService<IDocumentCatalog>(), _services.GetRequiredService<IPassageIndex>(), _services.GetRequiredService<IVersionIndex>(),
            _services.GetRequiredService<DocumentFiles>(), _services.GetRequiredService<IncomingFolder>(), _services.GetRequiredService<IngestionQueue>(), _services.GetRequiredService<IIngestionJobs>(),
            _services.GetRequiredService<DocumentRemoval>(), _services.GetRequiredService<Purge>());
    }

    // Open pages know the person's grant, not the name under which the house keeps him.
    private void Tell(DocumentClosing closing) => outer.GetRequiredService<DocumentClosings>().Tell(closing with { Before = Grants(closing.Before), After = Grants(closing.After) });

    private static IReadOnlyList<string> Grants(IReadOnlyList<string> kept) => [.. kept.Select(OwnCollection.GrantOf)];

    private ServiceProvider Compose()
    {
        var services = new ServiceCollection();
        services.AddSingleton(outer.GetRequiredService<ILoggerFactory>());
        services.AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton(outer.GetRequiredService<TimeProvider>());
        services.AddSingleton(Options.Create(new StorageOptions { DataDirectory = Folder }));
        services.AddSingleton(outer.GetRequiredService<IOptions<IngestionOptions>>());
        services.AddSingleton(outer.GetRequiredService<IOptions<IndexOptions>>());
        services.AddSingleton(outer.GetRequiredService<IOptions<MalwareScanOptions>>());
        services.AddSingleton(outer.GetRequiredService<GermanAnalysis>());
        services.AddSingleton(outer.GetRequiredService<ITextExtractor>());
        services.AddSingleton(outer.GetRequiredService<IMetadataFormat>());
        services.AddSingleton(outer.GetRequiredService<IMalwareScanner>());
        services.AddSingleton<MalwareGate>();
        services.AddSingleton<IAuditStore, NoAudit>();
        services.AddSingleton<AuditTrail>();
        services.AddIngestion();
        services.AddSqliteCatalog();
        services.AddIndexing();
        services.AddLuceneIndex();
        // Own documents are found by their words alone: nothing of them goes to an embedding model.
        services.AddEmbedding();
        services.AddSingleton<IVectorIndex>(provider => new VectorIndex(provider.GetRequiredService<DataDirectory>().Vectors, provider.GetRequiredService<IEmbedder>()));
        services.AddEmbeddedDirectory();
        services.AddIngestionWorker();
        services.AddIndexWorker();
        return services.BuildServiceProvider();
    }
}
