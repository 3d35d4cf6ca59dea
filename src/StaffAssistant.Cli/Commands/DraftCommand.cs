using System.CommandLine;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>draft</c>: works with templates without a data directory.</summary>
internal sealed class DraftCommand : Command
{
    public DraftCommand()
        : base("draft", CliText.DraftDescription) => Add(new DraftFillCommand());
}
