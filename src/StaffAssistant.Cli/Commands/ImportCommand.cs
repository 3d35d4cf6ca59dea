namespace StaffAssistant.Cli.Commands;

/// <summary><c>import PATH…</c>: takes in files and folders.</summary>
internal sealed class ImportCommand() : CliCommand("import", CliText.ImportDescription)
{
    /// <inheritdoc />
    protected override Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
