using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A fresh data directory with the rows of a corpus taken in as text files, one document a row; it goes when it is disposed.</summary>
internal sealed class MeasuringStore : IAsyncDisposable
{
    private readonly MeasuringHost _host;
    private readonly Dictionary<DocumentId, string> _rows = [];

    private MeasuringStore(MeasuringHost host) => _host = host;

    /// <summary>Takes the rows in.</summary>
    public static async Task<MeasuringStore> OpenAsync(IReadOnlyList<CorpusRow> rows, CancellationToken cancellationToken)
    {
        var store = new MeasuringStore(await MeasuringHost.OpenAsync(cancellationToken));
        var files = rows.Select((row, number) => store.FileOf(row, number)).ToList();
        var names = files.Zip(rows).ToDictionary(pair => pair.First.SourcePath, pair => pair.Second.Id);
        foreach (var imported in await store._host.ImportAsync(new ImportPlan(files, [], []), cancellationToken))
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
        var (view, elapsed) = await _host.AskAsync(new Question(query.Text, AccessScope.Of([AccessTag.Everyone]), today), cancellationToken);
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
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private IncomingFile FileOf(CorpusRow row, int number)
    {
        var name = $"{number:D7}.txt";
        var path = Path.Combine(_host.Folder("rows"), name);
        File.WriteAllText(path, row.Text);
        return new IncomingFile(path, name, new DocumentMetadata { Title = row.Title, Tags = [AccessTag.Everyone] }, new DocumentMetadata());
    }
}
