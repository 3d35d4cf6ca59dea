using System.Globalization;
using StaffAssistant.Core;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Answering;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Conversations.FollowUps;
using StaffAssistant.Core.Guarding.Statements;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Retrieval;

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

    /// <summary>Whether a model is set up.</summary>
    public bool HasModel => _host.Get<AnswerPipeline>().Model is not null;

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
    public async Task<GoldenRun> AskAsync(GoldenRow row, AnswerMode mode, CancellationToken cancellationToken)
    {
        var question = new Question(row.Text, ScopeOf(row.Id, row.Person), row.On) { Mode = mode };
        var (view, elapsed) = await _host.AskAsync(question, cancellationToken);
        var findings = await _host.Get<Retriever>().FindAsync(question, Retriever.Candidates, cancellationToken);
        return GoldenRun.Of(row, view, elapsed) with
        {
            RightAt = GoldenRun.PlaceOf(row, findings.Passages.Select(passage => passage.Source)),
            Support = _host.Get<Answerability>().SupportOf(findings),
            Worded = WordedRun.Of(view, _host.Get<StatementGuard>()),
        };
    }

    /// <summary>Where declining begins for the documents taken in.</summary>
    public Task<OperatingPoint> PointAsync(CancellationToken cancellationToken) => _host.Get<Answerability>().PointAsync(cancellationToken);

    /// <summary>Asks two questions after each other, the second one as it is understood and as it was typed.</summary>
    public async Task<FollowUpRun> AskAsync(FollowUpRow row, CancellationToken cancellationToken)
    {
        var (before, _) = await _host.AskAsync(new Question(row.First, ScopeOf(row.Id, row.Person), row.On), cancellationToken);
        var completed = _host.Get<FollowUpReader>().Complete(row.Text, row.First, AnswerReading.TextsOf(before));
        var typed = new GoldenRow(row.Id, row.Text, row.Person, row.On, "answer", row.Expect, null);
        var asTyped = await AskAsync(typed, AnswerMode.Quote, cancellationToken);
        var answered = completed is null ? asTyped : await AskAsync(typed with { Text = completed }, AnswerMode.Quote, cancellationToken);
        return new FollowUpRun(row.Id, row.Half, row.FollowUp, row.First, row.Text, completed, answered, asTyped);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _host.DisposeAsync();

    private AccessScope ScopeOf(string id, string person) => _persons.TryGetValue(person, out var scope)
        ? scope
        : throw new OperatorException(string.Format(CultureInfo.CurrentCulture, CliText.PersonUnknown, id, person));
}
