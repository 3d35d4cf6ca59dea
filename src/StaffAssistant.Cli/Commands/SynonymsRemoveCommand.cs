using System.CommandLine;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>synonyms remove ID</c>: removes a group.</summary>
internal sealed class SynonymsRemoveCommand : CliCommand
{
    private readonly Argument<string> _id = new("ID") { Description = CliText.SynonymsIdDescription };

    public SynonymsRemoveCommand()
        : base("remove", CliText.SynonymsRemoveDescription) => Add(_id);

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = await invocation.OpenForWritingAsync(cancellationToken);
        var id = SynonymGroupId.Parse(invocation.Parsed.GetRequiredValue(_id));
        var group = (await host.Get<ISynonymStore>().ListAsync(cancellationToken)).FirstOrDefault(group => group.Id == id);
        var outcome = group is null
            ? new SynonymOutcome.ChangedMeanwhile()
            : await host.Get<SynonymEditing>().RemoveAsync(group, SynonymChange.Operator, AuditActor.Operator, cancellationToken);
        return SynonymChange.Tell(invocation.Output, outcome);
    }
}
