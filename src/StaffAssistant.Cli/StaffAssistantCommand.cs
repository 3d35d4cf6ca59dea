using System.CommandLine;
using System.Globalization;
using StaffAssistant.Adapters.Persistence;
using StaffAssistant.Cli.Commands;

namespace StaffAssistant.Cli;

/// <summary>The root command: every command has one line in <see cref="Create"/>.</summary>
internal static class StaffAssistantCommand
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(15);

    /// <summary>Parses the arguments, runs the command and turns what went wrong into one sentence and an exit code.</summary>
    public static async Task<ExitCode> RunAsync(string[] args, CommandOutput output, CancellationToken cancellationToken)
    {
        var parsed = Create(output).Parse(args);
        if (parsed.Errors.Count > 0)
            return RefuseUsage(parsed, output);
        try
        {
            var invocation = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = output.Result,
                Error = output.Notes,
                ProcessTerminationTimeout = TimeToStop,
            };
            return (ExitCode)await parsed.InvokeAsync(invocation, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            output.WriteNote(CliText.Stopped);
            return ExitCode.Stopped;
        }
        catch (Exception fault)
        {
            output.WriteNote(SentenceFor(fault));
            return ExitCode.Fault;
        }
    }

    /// <summary>All commands.</summary>
    internal static RootCommand Create(CommandOutput output)
    {
        var root = new RootCommand(CliText.RootDescription) { CommonOptions.Data, CommonOptions.Json, CommonOptions.Verbose };
        root.Add(new ImportCommand());
        root.Add(new SearchCommand());
        root.Add(new AskCommand());
        root.Add(new ExtractCommand());
        root.Add(new VerifyCommand());
        root.Add(new ReindexCommand());
        root.Add(new ExplainCommand());
        root.Add(new SynonymsCommand());
        root.Add(new ReportCommand());
        root.Add(new DraftCommand());
        root.Add(new HealthCommand());
        root.Add(new EvaluateCommand());
        root.Add(new BenchCommand());
        root.Add(new WordListsCommand());
        root.Add(new TrainCommand());
        Connect(root, output);
        return root;
    }

    private static void Connect(Command command, CommandOutput output)
    {
        if (command is CliCommand leaf)
            leaf.Output = output;
        foreach (var child in command.Subcommands)
            Connect(child, output);
    }

    private static ExitCode RefuseUsage(ParseResult parsed, CommandOutput output)
    {
        foreach (var error in parsed.Errors)
            output.WriteNote(error.Message);
        var name = parsed.CommandResult.Command is RootCommand ? string.Empty : parsed.CommandResult.Command.Name;
        output.WriteNote(string.Format(CultureInfo.CurrentCulture, CliText.WrongUsageHint, name).Replace("  ", " ", StringComparison.Ordinal));
        return ExitCode.WrongUsage;
    }

    private static string SentenceFor(Exception fault) =>
        StorageFault.Explain(fault) is { } known
            ? known.Message
            : string.Format(CultureInfo.CurrentCulture, CliText.UnexpectedFault, $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}");
}
