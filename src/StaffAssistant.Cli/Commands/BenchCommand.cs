using System.CommandLine;
using System.Diagnostics;
using StaffAssistant.Adapters.Persistence;
using StaffAssistant.Cli.Evaluation;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>bench</c>: how fast indexing, searching and answering are on this machine.</summary>
internal sealed class BenchCommand : CliCommand
{
    private const int Seed = 20_260;
    private const int WarmUp = 50;
    private const int LongCount = 100;
    private readonly Option<FileInfo> _corpus = new("--corpus") { Description = CliText.CorpusDescription, Required = true };
    private readonly Option<int?> _passages = new("--passages") { Description = CliText.PassagesDescription };
    private readonly Option<int> _queries = new("--queries") { Description = CliText.QueriesDescription, DefaultValueFactory = _ => 500 };
    private readonly Option<string> _engine = new("--engine") { Description = CliText.EngineDescription, DefaultValueFactory = _ => "lucene" };

    public BenchCommand()
        : base("bench", CliText.BenchDescription)
    {
        _engine.AcceptOnlyFromAmong("lucene");
        Add(_corpus);
        Add(_passages);
        Add(_queries);
        Add(_engine);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var rows = JsonLines.Read<CorpusRow>(invocation.Parsed.GetRequiredValue(_corpus).FullName).ToList();
        var corpus = new BenchCorpus(rows);
        var count = Math.Max(1, invocation.Parsed.GetValue(_passages) ?? rows.Count);
        var questions = corpus.Questions(WarmUp + Math.Max(1, invocation.Parsed.GetValue(_queries)), Seed);
        using var index = new MeasuringIndex();
        var before = Environment.CpuUsage.TotalTime;
        var indexMs = await index.AddAsync(corpus.Rows(count), cancellationToken);
        var cores = Math.Round((Environment.CpuUsage.TotalTime - before).TotalMilliseconds / indexMs, 2);
        var openMs = index.Reopen();
        var (search, answer) = await MeasureAsync(index, questions, cancellationToken);
        var (longSearch, _) = await MeasureAsync(index, corpus.LongQuestions(WarmUp + LongCount, Seed), cancellationToken);
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 / 1e6;
        using var baseline = new FullTextBaseline();
        var baselineRate = baseline.Add([.. corpus.Rows(count).Select(row => (row.Title ?? string.Empty, row.Text))]);
        var baselineTimes = questions.Select(question => baseline.Ask(question.Text)).Skip(WarmUp).ToList();
        invocation.Output.WriteResult(
            new BenchReport(index.Count, Math.Round(count / indexMs * 1000), cores, index.Bytes, openMs, Percentile.Of(search, 0.50), Percentile.Of(search, 0.95),
                Percentile.Of(search, 0.99), Percentile.Of(answer, 0.95), Math.Round(peak, 1), baselineRate, Percentile.Of(baselineTimes, 0.95),
                Percentile.Of(longSearch, 0.50), Percentile.Of(longSearch, 0.95)),
            report => report.ToText());
        return ExitCode.Done;
    }

    private static async Task<(List<double> Search, List<double> Answer)> MeasureAsync(
        MeasuringIndex index, IReadOnlyList<QueryRow> questions, CancellationToken cancellationToken)
    {
        var search = new List<double>();
        var answer = new List<double>();
        foreach (var question in questions)
        {
            search.Add((await index.AskAsync(question, Core.Retrieval.Retriever.Candidates, cancellationToken)).ElapsedMs);
            answer.Add(await index.AnswerAsync(question, cancellationToken));
        }

        return ([.. search.Skip(WarmUp)], [.. answer.Skip(WarmUp)]);
    }
}
