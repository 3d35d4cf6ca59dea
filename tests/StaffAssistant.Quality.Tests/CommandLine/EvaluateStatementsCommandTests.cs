using System.Text.Json;
using StaffAssistant.Cli;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>Floors of the statement guard on sentences that it was not trained with (R35).</summary>
public sealed class EvaluateStatementsCommandTests
{
    [Theory]
    [InlineData("statements.jsonl", 91, 0.95, 0.05)]
    [InlineData("statements-facts.jsonl", 232, 0.92, 0.05)] // facts about somebody, and verdicts that look like them
    [InlineData("statements-clauses.jsonl", 56, 0.82, 0.20)] // verdicts in a clause beside a rule, and rules beside facts about somebody
    public async Task R35_verdicts_are_recognised_and_rules_and_facts_are_not(string name, int rows, double leastRecall, double mostFalseAlarms)
    {
        using var result = new StringWriter();
        using var notes = new StringWriter();
        var file = Path.Combine(GoldenFigures.Checkout(), "tests", "StaffAssistant.Quality.Tests", name);

        var exit = await StaffAssistantCommand.RunAsync(["evaluate", "statements", "--file", file, "--json"], new CommandOutput(result, notes), CancellationToken.None);

        Assert.True(exit == ExitCode.Done, notes.ToString());
        var report = JsonDocument.Parse(result.ToString()).RootElement;
        Assert.Equal(rows, report.GetProperty("n").GetInt32());
        Assert.InRange(report.GetProperty("recall").GetDouble(), leastRecall, 1);
        Assert.InRange(report.GetProperty("falsePositiveRate").GetDouble(), 0, mostFalseAlarms);
    }
}
