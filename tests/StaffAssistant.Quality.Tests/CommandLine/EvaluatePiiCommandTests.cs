using System.Text.Json;
using StaffAssistant.Cli;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>R45: floors of the shield on texts of our own, all persons and numbers invented.</summary>
public sealed class EvaluatePiiCommandTests
{
    [Fact]
    public async Task R45_personal_data_is_found_and_clean_texts_are_left_alone()
    {
        var report = await MeasureAsync(Path.Combine(GoldenFigures.Checkout(), "tests", "StaffAssistant.Quality.Tests", "personal-data.jsonl"));

        Assert.Equal(134, report.GetProperty("n").GetInt32());
        var recall = report.GetProperty("recallByType");
        foreach (var kind in (string[])["IBAN", "TAX_ID", "SOCIAL_SECURITY", "HEALTH_INSURANCE_NO", "ID_CARD", "EMAIL"])
            Assert.Equal(1, recall.GetProperty(kind).GetDouble());
        foreach (var kind in (string[])["PERSON", "PHONE", "LICENSE_PLATE", "ADDRESS", "DATE_OF_BIRTH", "CASE_NUMBER"])
            Assert.InRange(recall.GetProperty(kind).GetDouble(), 0.94, 1);
        Assert.InRange(report.GetProperty("precision").GetDouble(), 0.97, 1);
        Assert.InRange(report.GetProperty("hardNegativeFlagged").GetDouble(), 0, 0.04);
    }

    [Fact]
    public async Task Questions_of_staff_hold_hardly_any_personal_data()
    {
        var questions = File.ReadLines(Path.Combine(GoldenFigures.Checkout(), "tests", "StaffAssistant.Quality.Tests", "golden.jsonl")).Select(line => JsonDocument.Parse(line).RootElement)
            .Select((row, number) => JsonSerializer.Serialize(new { id = $"{number}", text = row.GetProperty("text").GetString(), spans = Array.Empty<object>(), hard_negative = true }));
        using var folder = Testing.A.Folder();

        var report = await MeasureAsync(folder.Write("golden.jsonl", string.Join('\n', questions)));

        Assert.InRange(report.GetProperty("hardNegativeFlagged").GetDouble(), 0, 0.015);
    }

    private static async Task<JsonElement> MeasureAsync(string file)
    {
        using var result = new StringWriter();
        using var notes = new StringWriter();
        var exit = await StaffAssistantCommand.RunAsync(["evaluate", "pii", "--file", file, "--json"], new CommandOutput(result, notes), CancellationToken.None);
        Assert.True(exit == ExitCode.Done, notes.ToString());
        return JsonDocument.Parse(result.ToString()).RootElement;
    }
}
