using System.Diagnostics;
using StaffAssistant.Adapters;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A fresh data directory with the rows of a corpus taken in as text files, one document a row; it goes when it is disposed.</summary>
internal sealed class MeasuringStore : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("staff-assistant-").FullName;
    private readonly CliHost _host;
    private readonly Dictionary<DocumentId, string> _rows = [];

    private MeasuringStore() => _host = CliHost.Open(Path.Combine(_folder, "data"), verbose: false);

    /// <summary>Takes the rows in.</summary>
    public static async Task<MeasuringStore> OpenAsync(IReadOnlyList<CorpusRow> rows, CancellationToken cancellationToken)
    {
        var store = new MeasuringStore();
        await store._host.Get<EmbeddedStore>().OpenForWritingAsync(cancellationToken);
        var files = rows.Select((row, number) => store.FileOf(row, number)).ToList();
        var names = files.Zip(rows).ToDictionary(pair => pair.First.SourcePath, pair => pair.Second.Id);
        await foreach (var imported in store._host.Get<IngestionPipeline>().ImportAllAsync(new ImportPlan(files, [], []), JobOrigin.CommandLine, cancellationToken))
        {
            if (imported.Outcome is IngestionOutcome.Accepted accepted)
                store._rows[accepted.DocumentId] = names[imported.File.SourcePath];
        }

        return store;
    }

    /// <summary>How many rows were taken in.</summary>
    public int Count => _rows.Count;

    /// <summary>Asks a question with the rights of every member of staff.</summary>
    public async Task<AnswerRun> AskAsync(QueryRow query, CancellationToken cancellationToken)
    {
        var today = BerlinCalendar.Today(_host.Get<TimeProvider>());
        var watch = Stopwatch.StartNew();
        var view = AnswerView.Empty;
        await foreach (var step in _host.Get<AnswerPipeline>().AnswerAsync(new Question(query.Text, AccessScope.Of([AccessTag.Everyone]), today), cancellationToken))
            view = view.Apply(step);
        var elapsed = watch.Elapsed.TotalMilliseconds;
        var kind = view.Completed!.Kind;
        return new AnswerRun(
            query.Id,
            kind.ToString(),
            string.Join('\n', view.Statements.Select(statement => statement.Text)),
            [.. view.Citations.Select(group => group.First().Source.Passage.Text)],
            [.. view.Citations.Select(group => _rows[group.First().Source.Version.DocumentId])],
            kind,
            elapsed);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private IncomingFile FileOf(CorpusRow row, int number)
    {
        var name = $"{number:D7}.txt";
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "rows")).FullName, name);
        File.WriteAllText(path, row.Text);
        return new IncomingFile(path, name, new DocumentMetadata { Title = row.Title, Tags = [AccessTag.Everyone] }, new DocumentMetadata());
    }
}
