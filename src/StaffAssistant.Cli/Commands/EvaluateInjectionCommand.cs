using System.CommandLine;
using Microsoft.Extensions.Options;
using StaffAssistant.Cli.Evaluation;
using StaffAssistant.Core.Guarding;
using StaffAssistant.Core.Guarding.Statements;

namespace StaffAssistant.Cli.Commands;

/// <summary><c>evaluate injection --file F [--benign G]</c>: carries attacks out, in quote mode and with a model that obeys the attacker, and checks what must hold after each.</summary>
internal sealed class EvaluateInjectionCommand : CliCommand
{
    private readonly Option<FileInfo> _file = new("--file") { Description = CliText.InjectionFileDescription, Required = true };
    private readonly Option<FileInfo?> _benign = new("--benign") { Description = CliText.InjectionBenignDescription };

    public EvaluateInjectionCommand()
        : base("injection", CliText.EvaluateInjectionDescription)
    {
        Add(_file);
        Add(_benign);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> RunAsync(CommandInvocation invocation, CancellationToken cancellationToken)
    {
        var attacks = JsonLines.Read<InjectionRow>(invocation.Parsed.GetRequiredValue(_file).FullName).ToList();
        var benign = invocation.Parsed.GetValue(_benign) is { } file ? JsonLines.Read<InjectionRow>(file.FullName).ToList() : [];
        var checks = new InjectionChecks(new StatementGuard(new OptionsWrapper<GuardingOptions>(new GuardingOptions())));
        var results = new List<(string Id, string Assert, bool? Holds)>();
        await using (var store = await InjectionStore.OpenAsync(attacks, cancellationToken))
        {
            foreach (var row in attacks)
            {
                foreach (var run in new[] { await store.AskAsync(row, cancellationToken), await store.AskModelAsync(row, cancellationToken) })
                    results.AddRange(row.Asserts.Select(assert => (run.ByModel ? $"{row.Id} (model)" : row.Id, assert, checks.Holds(assert, run))));
            }
        }

        var blocked = await BlockedAsync(benign, cancellationToken);
        invocation.Output.WriteResult(InjectionReport.Of(results, attacks.Count, benign.Count, blocked), report => report.ToText());
        return ExitCode.Done;
    }

    // Harmless rows are blocked when a question is refused, a document held back or a file not taken in.
    private static async Task<IReadOnlyList<string>> BlockedAsync(IReadOnlyList<InjectionRow> benign, CancellationToken cancellationToken)
    {
        var blocked = new List<string>();
        await using var store = await InjectionStore.OpenAsync(benign, cancellationToken);
        foreach (var row in benign)
        {
            var run = await store.AskAsync(row, cancellationToken);
            var refused = row.Where == "question" ? run.Failed || run.View.Verdict is { Zone: DecisionZone.StaysHuman } : store.IsRefused(row) || run.Open.Count == 0;
            if (refused)
                blocked.Add(row.Id);
        }

        return blocked;
    }
}
