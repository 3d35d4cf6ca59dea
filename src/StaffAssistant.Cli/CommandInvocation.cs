using System.CommandLine;

namespace StaffAssistant.Cli;

/// <summary>One call of a command: its parsed arguments, where it writes, and the services of the data directory it works on.</summary>
internal sealed record CommandInvocation(ParseResult Parsed, CommandOutput Output)
{
    /// <summary>Builds the services for the data directory of <c>--data</c>, or the configured one. The caller disposes it.</summary>
    public CliHost OpenHost() => CliHost.Open(Parsed.GetValue(CommonOptions.Data)?.FullName, Parsed.GetValue(CommonOptions.Verbose));
}
