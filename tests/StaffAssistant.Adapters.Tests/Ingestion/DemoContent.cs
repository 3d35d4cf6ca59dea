using StaffAssistant.Core.Access;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion;

/// <summary>The demo county's documents in a store of their own, imported once for all tests of a class.</summary>
public sealed class DemoContent : IAsyncLifetime
{
    private TestStore? _store;

    public IReadOnlyList<ImportedFile> Imported { get; private set; } = [];

    public T Get<T>()
        where T : notnull => _store!.Get<T>();

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        Imported = await ImportAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }

    public async Task<IReadOnlyList<ImportedFile>> ImportAsync()
    {
        var plan = Get<ImportSource>().Expand([Path.Combine(Checkout(), "deploy", "demo", "content")], new ImportChoices(null, null, [AccessTag.Everyone]));
        var imported = new List<ImportedFile>();
        await foreach (var file in Get<IngestionPipeline>().ImportAllAsync(plan, JobOrigin.Demo, CancellationToken.None))
            imported.Add(file);
        return imported;
    }

    public static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StaffAssistant.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
