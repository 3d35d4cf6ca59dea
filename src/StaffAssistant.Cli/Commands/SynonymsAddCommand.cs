using System.CommandLine;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>synonyms add "A; B"</c>: adds a group.</summary>
internal sealed class SynonymsAddCommand : CliCommand
{
    private readonly Argument<string> _words = new("WORDS") { Description = CliText.SynonymsWordsDescription };

    public SynonymsAddCommand()
        : base("add", CliText.SynonymsAddDescription) => Add(_words);

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = await invocation.OpenForWritingAsync(cancellationToken);
        var outcome = await host.Get<SynonymEditing>().AddAsync(invocation.Parsed.GetRequiredValue(_words), SynonymChange.Operator, AuditActor.Operator, cancellationToken);
        return SynonymChange.Tell(invocation.Output, outcome);
    }
}
