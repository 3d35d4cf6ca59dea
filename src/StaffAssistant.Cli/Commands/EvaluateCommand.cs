using System.CommandLine;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate …</c>: measures quality on sets of questions.</summary>
internal sealed class EvaluateCommand : Command
{
    public EvaluateCommand()
        : base("evaluate", CliText.EvaluateDescription)
    {
        Add(new EvaluateRetrievalCommand());
        Add(new EvaluateAnswersCommand());
        Add(new EvaluateGoldenCommand());
        Add(new EvaluateReferencesCommand());
        Add(EvaluateGuardCommand.ForQuestions());
        Add(EvaluateGuardCommand.ForStatements());
        Add(new EvaluatePiiCommand());
        Add(new EvaluateInjectionCommand());
    }
}
