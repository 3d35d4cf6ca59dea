using System.Globalization;
using StaffAssistant.Core.Vocabulary;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>synonyms list</c>: the groups of the house.</summary>
internal sealed class SynonymsListCommand : CliCommand
{
    public SynonymsListCommand()
        : base("list", CliText.SynonymsListDescription)
    {
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        await using var host = await invocation.OpenForReadingAsync(cancellationToken);
        var groups = await host.Get<ISynonymStore>().ListAsync(cancellationToken);
        invocation.Output.WriteResult(
            new SynonymsReport(host.Get<SynonymEditing>().Shipped, [.. groups.Select(group => new Group(group.Id.ToString(), group.Words))]),
            report => string.Join('\n', report.Groups.Select(group => $"{group.Id}  {string.Join("; ", group.Words)}")
                .Append(string.Format(CultureInfo.CurrentCulture, CliText.SynonymsCount, report.Groups.Count, report.Shipped))));
        return ExitCode.Done;
    }

    private sealed record SynonymsReport(int Shipped, IReadOnlyList<Group> Groups);

    private sealed record Group(string Id, IReadOnlyList<string> Words);
}
