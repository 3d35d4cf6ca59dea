using System.CommandLine;
using StaffAssistant.Cli.Evaluation;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate retrieval --dataset DIR</c>: ranks the rows of a corpus for its questions with the product's own index and ranker.</summary>
internal sealed class EvaluateRetrievalCommand : CliCommand
{
    private const int Depth = 100;
    private readonly Option<DirectoryInfo> _dataset = new("--dataset") { Description = CliText.DatasetDescription, Required = true };
    private readonly Option<FileInfo?> _run = new("--run") { Description = CliText.RunDescription };
    private readonly Option<string> _engine = new("--engine") { Description = CliText.EngineDescription, DefaultValueFactory = _ => "lucene" };

    public EvaluateRetrievalCommand()
        : base("retrieval", CliText.EvaluateRetrievalDescription)
    {
        _engine.AcceptOnlyFromAmong("lucene");
        Add(_dataset);
        Add(_run);
        Add(_engine);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var set = RetrievalSet.Read(invocation.Parsed.GetRequiredValue(_dataset));
        using var workspace = new MeasuringIndex();
        var indexMs = await workspace.AddAsync(set.Corpus, cancellationToken);
        var runs = new List<QueryRun>();
        foreach (var query in set.Queries)
            runs.Add(await workspace.AskAsync(query, Depth, cancellationToken));
        if (invocation.Parsed.GetValue(_run) is { } file)
            await TrecRun.WriteAsync(file, runs, cancellationToken);
        invocation.Output.WriteResult(RetrievalReport.Of(set, runs, indexMs), report => report.ToText());
        return ExitCode.Done;
    }
}
