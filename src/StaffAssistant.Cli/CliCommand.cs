using System.CommandLine;

namespace StaffAssistant.Cli;

/// <summary>A command: its arguments and options in the constructor, its work in <see cref="RunAsync"/>. Faults go up as exceptions, outcomes are exit codes.</summary>
internal abstract class CliCommand : Command
{
    /// <summary>Names the command and says what it does.</summary>
    protected CliCommand(string name, string description)
        : base(name, description) =>
        SetAction((parsed, cancellationToken) => InvokeAsync(parsed, cancellationToken));

    /// <summary>Set by the root before the command runs.</summary>
    internal CommandOutput? Output { get; set; }

    /// <summary>Does the work.</summary>
    protected abstract Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken);

    private async Task<int> InvokeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var output = Output ?? throw new InvalidOperationException("A command runs below the root command.");
        output.Json = parsed.GetValue(CommonOptions.Json);
        return (int)await RunAsync(new CommandInvocation(parsed, output), cancellationToken);
    }
}
