using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Adapters;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Testing;

/// <summary>The real embedded store, as web application and command line build it, on a directory of the test's own.</summary>
public sealed class TestStore : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TemporaryDirectory? _own;

    private TestStore(ServiceProvider services, TemporaryDirectory? own) => (_services, _own) = (services, own);

    /// <summary>Opens a store for writing: an empty one, or the one in <paramref name="directory"/>, which stays then.</summary>
    public static async Task<TestStore> OpenAsync(string? directory = null, Action<IServiceCollection>? change = null)
    {
        var own = directory is null ? A.DataDirectory() : null;
        await EmptyDatabases.PutIntoAsync(directory ?? own!.Path);
        return await OpenAsync(Build(directory ?? own!.Path, own, change));
    }

    /// <summary>Opens a store as on its first day: it makes its databases itself.</summary>
    public static Task<TestStore> OpenNewAsync(string directory) => OpenAsync(Prepare(directory));

    private static async Task<TestStore> OpenAsync(TestStore store)
    {
        await store.Get<EmbeddedStore>().OpenForWritingAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Builds the services and opens nothing.</summary>
    public static TestStore Prepare(string? directory = null, Action<IServiceCollection>? change = null)
    {
        var own = directory is null ? A.DataDirectory() : null;
        return Build(directory ?? own!.Path, own, change);
    }

    private static TestStore Build(string directory, TemporaryDirectory? own, Action<IServiceCollection>? change)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new($"{StorageOptions.Section}:{nameof(StorageOptions.DataDirectory)}", directory)]).Build();
        var services = new ServiceCollection().AddLogging().AddEmbeddedStore(configuration);
        change?.Invoke(services);
        return new TestStore(services.BuildServiceProvider(), own);
    }

    /// <summary>A service.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _own?.Dispose();
    }
}
