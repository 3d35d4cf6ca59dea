using System.Globalization;
using StaffAssistant.Core;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Cli.Evaluation;

/// <summary>A fresh data directory with a folder of documents taken in, and the rights of the persons who ask; it goes when it is disposed.</summary>
internal sealed class GoldenStore : IAsyncDisposable
{
    private readonly MeasuringHost _host;
    private readonly IReadOnlyDictionary<string, AccessScope> _persons;

    private GoldenStore(MeasuringHost host, IReadOnlyDictionary<string, AccessScope> persons, IReadOnlyList<ImportedFile> files)
    {
        _host = host;
        _persons = persons;
        Files = files;
    }

    /// <summary>The files below <c>content</c> and what became of them.</summary>
    public IReadOnlyList<ImportedFile> Files { get; }

    /// <summary>Takes in the documents below <c>content</c>.</summary>
    public static async Task<GoldenStore> OpenAsync(DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var persons = PersonScopes.Read(Path.Combine(folder.FullName, "persons.yaml"));
        var host = await MeasuringHost.OpenAsync(cancellationToken);
        try
        {
            var plan = host.Get<ImportSource>().Expand([Path.Combine(folder.FullName, "content")], new ImportChoices(null, null, [AccessTag.Everyone]));
            return new GoldenStore(host, persons, await host.ImportAsync(plan, cancellationToken));
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks a question as its person, for its day.</summary>
    public async Task<GoldenRun> AskAsync(GoldenRow row, CancellationToken cancellationToken)
    {
        if (!_persons.TryGetValue(row.Person, out var scope))
            throw new OperatorException(string.Format(CultureInfo.CurrentCulture, CliText.PersonUnknown, row.Id, row.Person));
        var (view, elapsed) = await _host.AskAsync(new Question(row.Text, scope, row.On), cancellationToken);
        return GoldenRun.Of(row, view, elapsed);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
