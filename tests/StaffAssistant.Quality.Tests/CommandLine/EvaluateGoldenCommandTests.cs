using System.Globalization;
using StaffAssistant.Cli;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>Floors a little under what RESULTS.md says: whoever lowers a figure sees it here.</summary>
public sealed class EvaluateGoldenCommandTests(GoldenFigures golden) : IClassFixture<GoldenFigures>
{
    [Theory]
    [InlineData(0.89, "citedRight")]
    [InlineData(0.86, "wordsRight")]
    [InlineData(0.83, "declinedRight")]
    [InlineData(0.93, "byGroup", "off-topic", "declined")]
    [InlineData(0.90, "conflict", "precision")]
    [InlineData(0.93, "conflict", "recall")]
    [InlineData(0.90, "clarify", "precision")]
    [InlineData(0.80, "clarify", "recall")]
    [InlineData(0.73, "byGroup", "same-field", "declined")]
    public void Figures_stay_above_their_floors(double floor, params string[] figure) =>
        Assert.True(golden[figure] >= floor, string.Create(CultureInfo.InvariantCulture, $"{string.Join('.', figure)} is {golden[figure]}, its floor {floor}"));

    [Theory]
    [InlineData(0.9, "followUps", "recognised")]
    [InlineData(0.7, "followUps", "citedRight")]
    [InlineData(0.95, "followUps", "leftAsTyped")]
    public void Follow_ups_are_understood_and_new_questions_left_alone(double floor, params string[] figure) => Figures_stay_above_their_floors(floor, figure);

    [Fact]
    public void A_follow_up_that_is_understood_is_answered_better_than_as_typed() => Assert.True(golden["followUps", "citedRight"] > golden["followUps", "citedRightAsTyped"]);

    [Fact]
    public void Questions_with_an_answer_are_rarely_declined() => Assert.InRange(golden["wronglyDeclined"], 0, 0.04);

    [Fact]
    public void R35_no_quote_of_a_rule_is_taken_for_a_verdict() => Assert.Equal(0, golden["withheld"]);

    [Fact]
    public void Every_row_is_asked_and_counted_once() =>
        Assert.Equal(golden.Rows, golden["questions"] + golden["unanswerable"] + golden["byKind", "document", "questions"]);

    [Fact]
    public async Task What_is_published_is_what_was_measured_with_date_set_and_state_of_the_program()
    {
        using var folder = A.Folder();
        folder.Write("persons.yaml", "- key: jb\n  tags: [alle]\n");
        folder.Write("content/a.md", "# Reisekosten\n\nDas Tagegeld beträgt 28 Euro.");
        var file = folder.Write("golden.jsonl", """{"id":"1","text":"Tagegeld?","person":"jb","on":"2026-11-23","kind":"answer","expect":[]}""");
        using var result = new StringWriter();
        using var notes = new StringWriter();
        using var data = A.DataDirectory();

        await StaffAssistantCommand.RunAsync(
            ["evaluate", "golden", "--content", folder.Path, "--file", file, "--publish", "--data", data.Path], new CommandOutput(result, notes), CancellationToken.None);

        var run = Core.Committee.PublishedRun.Read(data.Path, "quality.json");
        Assert.NotNull(run);
        Assert.Equal("golden.jsonl", run.Set);
        Assert.NotEmpty(run.Commit);
        Assert.Contains(("figures.questions", 1d), run.Figures);
        Assert.Contains(run.Figures, figure => figure.Name == "figures.wronglyDeclined");
    }

    [Fact]
    public async Task A_person_that_is_nowhere_defined_is_told()
    {
        using var folder = A.Folder();
        folder.Write("persons.yaml", "- key: jb\n  tags: [alle]\n");
        folder.Write("content/a.md", "# Reisekosten\n\nDas Tagegeld beträgt 28 Euro.");
        var file = folder.Write("golden.jsonl", """{"id":"1","text":"Tagegeld?","person":"zz","on":"2026-11-23","kind":"answer","expect":[]}""");
        using var result = new StringWriter();
        using var notes = new StringWriter();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

        var exit = await StaffAssistantCommand.RunAsync(["evaluate", "golden", "--content", folder.Path, "--file", file], new CommandOutput(result, notes), CancellationToken.None);

        Assert.Equal((ExitCode.Fault, string.Empty), (exit, result.ToString()));
        Assert.Contains("die Person zz, die in persons.yaml nicht steht", notes.ToString());
    }
}
