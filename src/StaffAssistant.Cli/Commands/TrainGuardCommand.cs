using System.CommandLine;
using StaffAssistant.Cli.Training;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>train guard|statements --rows DIR [--out F] [--without FORM]</c>: makes the model of a guard, or tells how well a form is recognised that it never saw.</summary>
internal sealed class TrainGuardCommand : CliCommand
{
    private readonly Option<DirectoryInfo> _rows = new("--rows") { Description = CliText.TrainRowsDescription, Required = true };
    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.TrainOutDescription };
    private readonly Option<string?> _without = new("--without") { Description = CliText.TrainWithoutDescription };
    private readonly Option<int> _largest = new("--largest") { Description = CliText.TrainLargestDescription, DefaultValueFactory = _ => 12_000 };

    private readonly FeatureReader _features;
    private readonly double _cut;

    private TrainGuardCommand(string name, string description, double cut, FeatureReader features)
        : base(name, description)
    {
        (_cut, _features) = (cut, features);
        Add(_rows);
        Add(_out);
        Add(_without);
        Add(_largest);
    }

    /// <summary>The guard of questions; either zone counts as recognised.</summary>
    public static TrainGuardCommand ForQuestions() =>
        new("guard", CliText.TrainGuardDescription, new GuardingOptions().RuleOnlyFrom, question => QuestionGuard.FeaturesOf(question, caseWasNamed: false));

    /// <summary>The guard of what is shown.</summary>
    public static TrainGuardCommand ForStatements() => new("statements", CliText.TrainStatementsDescription, new GuardingOptions().DecidesFrom, StatementGuard.FeaturesOf);

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var rows = TrainingRows.Read(invocation.Parsed.GetRequiredValue(_rows));
        var form = invocation.Parsed.GetValue(_without);
        var model = GuardTraining.Train([.. rows.Where(row => row.Form != form)], invocation.Parsed.GetValue(_largest), _features);
        if (invocation.Parsed.GetValue(_out) is { } file)
            await File.WriteAllLinesAsync(file.FullName, model.ToLines(), cancellationToken);
        var report = GuardTrainingReport.Of(model, [.. rows.Where(row => form is null || row.Form == form)], _cut, _features);
        invocation.Output.WriteResult(report, whole => whole.ToText());
        return ExitCode.Done;
    }
}
