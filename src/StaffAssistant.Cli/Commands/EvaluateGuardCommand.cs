using System.CommandLine;
using Microsoft.Extensions.Options;
using StaffAssistant.Cli.Evaluation;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate guard|statements --file F</c>: lets a guard judge labelled questions, or sentences of answers.</summary>
internal sealed class EvaluateGuardCommand : CliCommand
{
    private readonly Option<FileInfo> _file = new("--file") { Description = CliText.GuardFileDescription, Required = true };
    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.GuardOutDescription };

    private readonly Func<GuardRow, JudgedQuestion> _judge;

    private EvaluateGuardCommand(string name, string description, Func<GuardRow, JudgedQuestion> judge)
        : base(name, description)
    {
        _judge = judge;
        Add(_file);
        Add(_out);
    }

    /// <summary>The guard of questions.</summary>
    public static EvaluateGuardCommand ForQuestions()
    {
        var guard = new QuestionGuard(new OptionsWrapper<GuardingOptions>(new GuardingOptions()));
        return new("guard", CliText.EvaluateGuardDescription, row => JudgedQuestion.Of(row, guard.Examine(row.Text)));
    }

    /// <summary>The guard of what is shown.</summary>
    public static EvaluateGuardCommand ForStatements()
    {
        var guard = new StatementGuard(new OptionsWrapper<GuardingOptions>(new GuardingOptions()));
        return new("statements", CliText.EvaluateStatementsDescription, row => JudgedQuestion.Of(row, guard.Examine(row.Text)));
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var judged = JsonLines.Read<GuardRow>(invocation.Parsed.GetRequiredValue(_file).FullName).Select(_judge).ToList();
        if (invocation.Parsed.GetValue(_out) is { } file)
            await JsonLines.WriteAsync(file, judged, cancellationToken);
        invocation.Output.WriteResult(GuardReport.Of(judged), report => report.ToText());
        return ExitCode.Done;
    }
}
