using System.Text.Json;
using StaffAssistant.Cli;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>Floors of the question guard on questions that it was not trained with.</summary>
public sealed class EvaluateGuardCommandTests
{
    [Theory]
    [InlineData("decisions.jsonl", 110, 0.94, 0.05)]
    [InlineData("decisions-forms.jsonl", 64, 0.92, 0.08)] // forms of asking that the training does not have
    public async Task R34_requests_for_a_decision_are_recognised_and_others_are_not(string name, int rows, double leastRecall, double mostFalseAlarms)
    {
        var report = await MeasureAsync(Path.Combine(Folder, name));

        Assert.Equal(rows, report.GetProperty("n").GetInt32());
        Assert.InRange(report.GetProperty("recall").GetDouble(), leastRecall, 1);
        Assert.InRange(report.GetProperty("falsePositiveRate").GetDouble(), 0, mostFalseAlarms);
    }

    [Fact]
    public async Task Questions_of_staff_are_rarely_taken_for_one()
    {
        var questions = File.ReadLines(Path.Combine(Folder, "golden.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Select((row, number) => JsonSerializer.Serialize(new { id = $"{number}", text = row.GetProperty("text").GetString(), label = "information" }));
        using var folder = Testing.A.Folder();

        var report = await MeasureAsync(folder.Write("golden.jsonl", string.Join('\n', questions)));

        Assert.InRange(report.GetProperty("refusedFalsePositiveRate").GetDouble(), 0, 0.015);
        Assert.InRange(report.GetProperty("falsePositiveRate").GetDouble(), 0, 0.03);
    }

    private static string Folder => Path.Combine(GoldenFigures.Checkout(), "tests", "StaffAssistant.Quality.Tests");

    private static async Task<JsonElement> MeasureAsync(string file)
    {
        using var result = new StringWriter();
        using var notes = new StringWriter();
        var exit = await StaffAssistantCommand.RunAsync(["evaluate", "guard", "--file", file, "--json"], new CommandOutput(result, notes), CancellationToken.None);
        Assert.True(exit == ExitCode.Done, notes.ToString());
        return JsonDocument.Parse(result.ToString()).RootElement;
    }
}
