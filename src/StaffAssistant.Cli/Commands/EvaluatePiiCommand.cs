using System.CommandLine;
using StaffAssistant.Cli.Evaluation;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate pii --file F</c>: lets the shield look for personal data in marked texts.</summary>
internal sealed class EvaluatePiiCommand : CliCommand
{
    private readonly Option<FileInfo> _file = new("--file") { Description = CliText.PiiFileDescription, Required = true };
    private readonly Option<FileInfo?> _out = new("--out") { Description = CliText.PiiOutDescription };

    public EvaluatePiiCommand()
        : base("pii", CliText.EvaluatePiiDescription)
    {
        Add(_file);
        Add(_out);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var read = JsonLines.Read<PiiRow>(invocation.Parsed.GetRequiredValue(_file).FullName).Select(row => new PiiReading(row)).ToList();
        if (invocation.Parsed.GetValue(_out) is { } file)
            await JsonLines.WriteAsync(file, read.Select(row => row.ToOutput()), cancellationToken);
        invocation.Output.WriteResult(PiiReport.Of(read), report => report.ToText());
        return ExitCode.Done;
    }
}
