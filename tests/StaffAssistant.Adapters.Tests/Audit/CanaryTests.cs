using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Audit;

/// <summary>R46: words planted in a question, in a document, in its name and in a name of a person are in no log, no audit entry and no metric.</summary>
public sealed class CanaryTests
{
    private const string InQuestion = "Pfingstrosenlimonade";
    private const string InDocument = "Kastanienkompott";
    private const string InName = "Mirabellenmus";
    private const string InPerson = "Quittenstein";
    private static readonly string[] Canaries = [InQuestion, InDocument, InName, InPerson];

    [Fact]
    public async Task R46_a_planted_word_comes_out_in_no_sink()
    {
        using var folder = A.Folder();
        using var data = A.DataDirectory();
        var (log, metrics) = (new KeptLines(), new ConcurrentQueue<string>());
        using var listener = Listen(metrics);
        await using (var store = await TestStore.OpenAsync(data.Path, services => services.AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Trace))))
        {
            var file = folder.Write($"{InName}.md", $"# {InDocument}\n\nDas {InDocument} kostet 14 Euro. Zuständig ist Frau {InPerson}.\n");
            var given = new DocumentMetadata { Collection = new CollectionName("Kantine"), Tags = [AccessTag.Everyone] };
            var outcome = Assert.IsType<IngestionOutcome.Accepted>(await store.Get<IngestionPipeline>().ImportAsync(new IncomingFile(file, $"{InName}.md", given, new()), CancellationToken.None));
            var view = AnswerView.Empty;
            await foreach (var step in store.Get<AnswerPipeline>().AnswerAsync(new Question($"Was kostet {InDocument} mit {InQuestion}?", AccessScope.Of([AccessTag.Everyone]), new DateOnly(2026, 11, 23)), CancellationToken.None))
                view = view.Apply(step);
            Assert.NotEmpty(view.Sources);
            var editor = AccessScope.Of([AccessTag.Everyone], [new CollectionName("Kantine")]);
            Assert.True(await store.Get<DocumentRemoval>().RemoveAsync(outcome.DocumentId, editor, AuditActor.Operator, CancellationToken.None));
        }

        SqliteConnection.ClearAllPools();
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines.Concat(metrics), Holds);
        var sinks = Directory.EnumerateFiles(data.Path, "*", SearchOption.AllDirectories).Where(path => IsSink(Path.GetRelativePath(data.Path, path))).ToList();
        Assert.Contains(sinks, path => Path.GetFileName(path) == "audit.db");
        Assert.DoesNotContain(sinks, path => Holds(File.ReadAllText(path, Encoding.Latin1)) || Holds(File.ReadAllText(path, Encoding.UTF8)));
    }

    // Catalogue, originals and index hold documents; everything else must not.
    private static bool IsSink(string path) => !path.StartsWith("catalog", StringComparison.Ordinal) && !path.StartsWith("originals", StringComparison.Ordinal) && !path.StartsWith("index", StringComparison.Ordinal);

    private static bool Holds(string text) => Canaries.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static MeterListener Listen(ConcurrentQueue<string> seen)
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, all) => all.EnableMeasurementEvents(instrument) };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => seen.Enqueue(Line(instrument, value, tags)));
        listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => seen.Enqueue(Line(instrument, value, tags)));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => seen.Enqueue(Line(instrument, value, tags)));
        listener.Start();
        return listener;
    }

    private static string Line(Instrument instrument, object value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{instrument.Name} {value}");
        foreach (var tag in tags)
            line.Append(CultureInfo.InvariantCulture, $" {tag.Key}={tag.Value}");
        return line.ToString();
    }

    private sealed class KeptLines : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> _lines = new();

        public IReadOnlyCollection<string> Lines => _lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
