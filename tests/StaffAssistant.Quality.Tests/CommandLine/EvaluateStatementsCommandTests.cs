using System.Text.Json;
using StaffAssistant.Cli;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>Floors of the statement guard on sentences that it was not trained with (R35).</summary>
public sealed class EvaluateStatementsCommandTests
{
    [Fact]
    public async Task R35_verdicts_are_recognised_and_rules_are_not()
    {
        using var result = new StringWriter();
        using var notes = new StringWriter();
        var file = Path.Combine(GoldenFigures.Checkout(), "tests", "StaffAssistant.Quality.Tests", "statements.jsonl");

        var exit = await StaffAssistantCommand.RunAsync(["evaluate", "statements", "--file", file, "--json"], new CommandOutput(result, notes), CancellationToken.None);

        Assert.True(exit == ExitCode.Done, notes.ToString());
        var report = JsonDocument.Parse(result.ToString()).RootElement;
        Assert.Equal(91, report.GetProperty("n").GetInt32());
        Assert.InRange(report.GetProperty("recall").GetDouble(), 0.95, 1);
        Assert.InRange(report.GetProperty("falsePositiveRate").GetDouble(), 0, 0.05);
    }
}
