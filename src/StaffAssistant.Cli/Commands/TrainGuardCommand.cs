using System.CommandLine;
using StaffAssistant.Cli.Training;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>train guard --rows DIR [--out F] [--without FORM]</c>: makes the model of the question guard, or tells how well a form is recognised that it never saw.</summary>
internal sealed class TrainGuardCommand : CliCommand
{
    private readonly Option<DirectoryInfo> _rows = new("--rows") { Description = CliText.TrainRowsDescription, Required = true };
    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.TrainOutDescription };
    private readonly Option<string?> _without = new("--without") { Description = CliText.TrainWithoutDescription };
    private readonly Option<int> _largest = new("--largest") { Description = CliText.TrainLargestDescription, DefaultValueFactory = _ => 12_000 };

    public TrainGuardCommand()
        : base("guard", CliText.TrainGuardDescription)
    {
        Add(_rows);
        Add(_out);
        Add(_without);
        Add(_largest);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var rows = TrainingRows.Read(invocation.Parsed.GetRequiredValue(_rows));
        var form = invocation.Parsed.GetValue(_without);
        var model = GuardTraining.Train([.. rows.Where(row => row.Form != form)], invocation.Parsed.GetValue(_largest));
        if (invocation.Parsed.GetValue(_out) is { } file)
            await File.WriteAllLinesAsync(file.FullName, model.ToLines(), cancellationToken);
        var report = GuardTrainingReport.Of(model, [.. rows.Where(row => form is null || row.Form == form)]);
        invocation.Output.WriteResult(report, whole => whole.ToText());
        return ExitCode.Done;
    }
}
