using System.CommandLine;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>train …</c>: makes the models that the program ships with. Not needed to build or run.</summary>
internal sealed class TrainCommand : Command
{
    public TrainCommand()
        : base("train", CliText.TrainDescription)
    {
        Add(TrainGuardCommand.ForQuestions());
        Add(TrainGuardCommand.ForStatements());
    }
}
