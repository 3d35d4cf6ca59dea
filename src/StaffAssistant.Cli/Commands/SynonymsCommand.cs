using System.CommandLine;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>synonyms</c>: which words mean the same in this house.</summary>
internal sealed class SynonymsCommand : Command
{
    public SynonymsCommand()
        : base("synonyms", CliText.SynonymsDescription)
    {
        Add(new SynonymsListCommand());
        Add(new SynonymsAddCommand());
        Add(new SynonymsRemoveCommand());
    }
}
