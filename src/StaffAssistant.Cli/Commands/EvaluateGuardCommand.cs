using System.CommandLine;
using Microsoft.Extensions.Options;
using StaffAssistant.Cli.Evaluation;
using StaffAssistant.Core.Guarding;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate guard --file F</c>: lets the question guard judge labelled questions.</summary>
internal sealed class EvaluateGuardCommand : CliCommand
{
    private readonly Option<FileInfo> _file = new("--file") { Description = CliText.GuardFileDescription, Required = true };
    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.GuardOutDescription };

    public EvaluateGuardCommand()
        : base("guard", CliText.EvaluateGuardDescription)
    {
        Add(_file);
        Add(_out);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var guard = new QuestionGuard(new OptionsWrapper<GuardingOptions>(new GuardingOptions()));
        var judged = JsonLines.Read<GuardRow>(invocation.Parsed.GetRequiredValue(_file).FullName).Select(row => JudgedQuestion.Of(row, guard.Examine(row.Text))).ToList();
        if (invocation.Parsed.GetValue(_out) is { } file)
            await JsonLines.WriteAsync(file, judged, cancellationToken);
        invocation.Output.WriteResult(GuardReport.Of(judged), report => report.ToText());
        return ExitCode.Done;
    }
}
