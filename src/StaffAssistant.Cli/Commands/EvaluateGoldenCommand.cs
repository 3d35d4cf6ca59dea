using System.CommandLine;
using System.Globalization;
using StaffAssistant.Cli.Evaluation;
using StaffAssistant.Core.Answering.Writing;
using StaffAssistant.Core.Ingestion;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate golden --content DIR --file F [--mode model]</c>: takes a folder of documents in, asks its golden questions as the persons named, and counts what is right.</summary>
internal sealed class EvaluateGoldenCommand : CliCommand
{
    private readonly Option<DirectoryInfo> _content = new("--content") { Description = CliText.GoldenContentDescription, Required = true };
    private readonly Option<FileInfo> _file = new("--file") { Description = CliText.GoldenFileDescription, Required = true };
    private readonly Option<FileInfo?> _followUps = new("--follow-ups") { Description = CliText.FollowUpsDescription };
    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.OutDescription };

    private readonly Option<string> _mode = new("--mode") { Description = CliText.ModeDescription, DefaultValueFactory = _ => "quote" };

    private readonly Publishing _publishing = new();

    public EvaluateGoldenCommand()
        : base("golden", CliText.EvaluateGoldenDescription)
    {
        Add(_content);
        Add(_file);
        Add(_followUps);
        Add(_out);
        Add(_mode);
        _mode.AcceptOnlyFromAmong("quote", "model");
        _publishing.AddTo(this);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var rows = JsonLines.Read<GoldenRow>(invocation.Parsed.GetRequiredValue(_file).FullName).ToList();
        await using var store = await GoldenStore.OpenAsync(invocation.Parsed.GetRequiredValue(_content), cancellationToken);
        var accepted = store.Files.Count(file => file.Outcome is IngestionOutcome.Accepted);
        invocation.Output.WriteNote(string.Format(CultureInfo.CurrentCulture, CliText.DocumentsTakenIn, accepted, store.Files.Count));
        var mode = invocation.Parsed.GetValue(_mode) == "model" ? AnswerMode.Model : AnswerMode.Quote;
        if (mode == AnswerMode.Model && !store.HasModel)
            invocation.Output.WriteNote(CliText.NoModel);
        var runs = new List<GoldenRun>(rows.Count);
        foreach (var row in rows)
            runs.Add(await store.AskAsync(row, mode, cancellationToken));
        var goingOn = new List<FollowUpRun>();
        foreach (var row in invocation.Parsed.GetValue(_followUps) is { } second ? JsonLines.Read<FollowUpRow>(second.FullName) : [])
            goingOn.Add(await store.AskAsync(row, cancellationToken));
        if (invocation.Parsed.GetValue(_out) is { } file)
            await JsonLines.WriteAsync(file, [.. runs, .. goingOn.Cast<object>()], cancellationToken);
        var measured = GoldenReport.Of(runs, goingOn, await store.PointAsync(cancellationToken));
        await _publishing.WriteAsync(invocation, invocation.Parsed.GetRequiredValue(_file).Name, measured, cancellationToken);
        invocation.Output.WriteResult(measured, report => report.ToText());
        return accepted == store.Files.Count ? ExitCode.Done : ExitCode.SomeRefused;
    }
}
