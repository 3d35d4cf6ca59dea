using System.CommandLine;
using StaffAssistant.Cli.Evaluation;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate answers --dataset DIR</c>: takes the rows of a corpus in, asks its questions, and holds the answers against the gold ones.</summary>
internal sealed class EvaluateAnswersCommand : CliCommand
{
    private readonly Option<DirectoryInfo> _dataset = new("--dataset") { Description = CliText.AnswersDatasetDescription, Required = true };
    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.OutDescription };
    private readonly Option<FileInfo?> _unanswerable = new("--unanswerable") { Description = CliText.UnanswerableDescription };

    private readonly Publishing _publishing = new();

    public EvaluateAnswersCommand()
        : base("answers", CliText.EvaluateAnswersDescription)
    {
        Add(_dataset);
        Add(_out);
        _publishing.AddTo(this);
        Add(_unanswerable);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var set = AnswerSet.Read(invocation.Parsed.GetRequiredValue(_dataset), invocation.Parsed.GetValue(_unanswerable));
        await using var store = await MeasuringStore.OpenAsync(set.Corpus, cancellationToken);
        invocation.Output.WriteNote(string.Format(System.Globalization.CultureInfo.CurrentCulture, CliText.RowsTakenIn, store.Count, set.Corpus.Count));
        var answered = await AskAllAsync(store, set.Answerable, cancellationToken);
        var declined = await AskAllAsync(store, set.Unanswerable, cancellationToken);
        if (invocation.Parsed.GetValue(_out) is { } file)
            await JsonLines.WriteAsync(file, answered.Concat(declined), cancellationToken);
        var measured = AnswersReport.Of(set, answered, declined);
        await _publishing.WriteAsync(invocation, invocation.Parsed.GetRequiredValue(_dataset).Name, measured, cancellationToken);
        invocation.Output.WriteResult(measured, report => report.ToText());
        return ExitCode.Done;
    }

    private static async Task<List<AnswerRun>> AskAllAsync(MeasuringStore store, IReadOnlyList<QueryRow> questions, CancellationToken cancellationToken)
    {
        var runs = new List<AnswerRun>(questions.Count);
        foreach (var question in questions)
            runs.Add(await store.AskAsync(question, cancellationToken));
        return runs;
    }
}
