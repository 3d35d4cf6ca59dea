using System.CommandLine;
using StaffAssistant.Cli.Evaluation;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate references --file F</c>: reads the references of texts and holds them against those that people marked.</summary>
internal sealed class EvaluateReferencesCommand : CliCommand
{
    private readonly Option<FileInfo> _file = new("--file") { Description = CliText.ReferencesFileDescription, Required = true };

    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.ReferencesOutDescription };

    public EvaluateReferencesCommand()
        : base("references", CliText.EvaluateReferencesDescription)
    {
        Add(_file);
        Add(_out);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var documents = ReferenceSet.Read(invocation.Parsed.GetRequiredValue(_file));
        if (invocation.Parsed.GetValue(_out) is { } file)
            await File.WriteAllLinesAsync(file.FullName, ReferencesReport.Differences(documents), cancellationToken);
        invocation.Output.WriteResult(ReferencesReport.Of(documents), report => report.ToText());
        return ExitCode.Done;
    }
}
