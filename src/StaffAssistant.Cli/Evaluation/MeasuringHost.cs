using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Adapters;
using StaffAssistant.Adapters.Extraction;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>The product over a fresh data directory, which goes when it is disposed.</summary>
internal sealed class MeasuringHost : IAsyncDisposable
{
    // On a busy machine no file may be left out of what is measured.
    private const string ReadingTime = "00:01:00";
    private readonly string _folder = Directory.CreateTempSubdirectory("staff-assistant-").FullName;
    private readonly CliHost _host;

    private MeasuringHost(IEnumerable<KeyValuePair<string, string?>> settings, Action<IServiceCollection>? change) => _host = CliHost.Open(
        Path.Combine(_folder, "data"), verbose: false, settings.Append(new($"{ExtractionOptions.Section}:{nameof(ExtractionOptions.TimeLimit)}", ReadingTime)), change);

    /// <summary>Makes the data directory and owns it.</summary>
    public static Task<MeasuringHost> OpenAsync(CancellationToken cancellationToken) => OpenAsync([], null, cancellationToken);

    /// <summary>The same with other settings and services than everywhere else.</summary>
    public static async Task<MeasuringHost> OpenAsync(IEnumerable<KeyValuePair<string, string?>> settings, Action<IServiceCollection>? change, CancellationToken cancellationToken)
    {
        var host = new MeasuringHost(settings, change);
        await host._host.Get<EmbeddedStore>().OpenForWritingAsync(cancellationToken);
        return host;
    }

    /// <summary>A folder for files to take in; it goes, too.</summary>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    /// <summary>A service of the product.</summary>
    public T Get<T>()
        where T : notnull => _host.Get<T>();

    /// <summary>Takes files in as <c>import</c> does.</summary>
    public async Task<IReadOnlyList<ImportedFile>> ImportAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        var files = new List<ImportedFile>();
        await foreach (var imported in Get<IngestionPipeline>().ImportAllAsync(plan, JobOrigin.CommandLine, cancellationToken))
            files.Add(imported);
        return files;
    }

    /// <summary>Asks a question to its end; with the milliseconds that took.</summary>
    public async Task<(AnswerView View, double ElapsedMs)> AskAsync(Question question, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var view = AnswerView.Empty;
        await foreach (var step in Get<AnswerPipeline>().AnswerAsync(question, cancellationToken))
            view = view.Apply(step);
        return (view, watch.Elapsed.TotalMilliseconds);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
