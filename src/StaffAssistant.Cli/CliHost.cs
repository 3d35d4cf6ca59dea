using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaffAssistant.Adapters;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Cli;

/// <summary>The services of one data directory, from the same configuration as the web application: appsettings.json beside the program, environment variables.</summary>
internal sealed class CliHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private CliHost(ServiceProvider services) => _services = services;

    /// <summary>The services.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Builds the services.</summary>
    /// <param name="dataDirectory">The data directory; null for the configured one.</param>
    /// <param name="verbose">Whether log lines go to standard error.</param>
    /// <param name="settings">What is configured otherwise than everywhere else.</param>
    /// <param name="change">What is registered otherwise than everywhere else.</param>
    public static CliHost Open(string? dataDirectory, bool verbose, IEnumerable<KeyValuePair<string, string?>>? settings = null, Action<IServiceCollection>? change = null)
    {
        var configuration = ConfigurationFor(dataDirectory, settings ?? []);
        var services = new ServiceCollection();
        services.AddLogging(logging =>
        {
            logging.AddConfiguration(configuration.GetSection("Logging"));
            if (verbose)
                logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        });
        services.AddEmbeddedStore(configuration);
        change?.Invoke(services);
        return new CliHost(services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
    }

    /// <summary>A service, which must be registered.</summary>
    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static IConfigurationRoot ConfigurationFor(string? dataDirectory, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = new ConfigurationBuilder()
            .SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings);
        if (dataDirectory is not null)
            builder.AddInMemoryCollection([new($"{StorageOptions.Section}:{nameof(StorageOptions.DataDirectory)}", dataDirectory)]);
        return builder.Build();
    }
}
