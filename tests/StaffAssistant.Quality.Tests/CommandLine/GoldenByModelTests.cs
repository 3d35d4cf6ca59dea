using System.Text.Json;
using StaffAssistant.Testing;
using StaffAssistant.Testing.Models;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>
/// Golden questions in model mode, from the command line to a loopback endpoint and back, asked of models with four characters: whichever answers, only what is
/// proven is shown. A seeded sample, with <c>STAFFASSISTANT_LONG=1</c> all questions of each character.
/// </summary>
public sealed class GoldenByModelTests
{
    private static readonly Dictionary<string, Func<ModelCall, string>> Characters = new()
    {
        ["lying"] = ScriptedModel.Lying,
        ["faithful"] = ScriptedModel.Faithful,
        ["sloppy"] = ScriptedModel.Sloppy,
        ["deciding"] = ScriptedModel.Deciding,
    };

    [Fact]
    public async Task R37_whichever_model_answers_only_proven_statements_are_shown()
    {
        var all = File.ReadAllLines(Path.Combine(GoldenFigures.Checkout(), "tests", "StaffAssistant.Quality.Tests", "golden.jsonl"));
        var sample = LongRun.IsOn ? all : LongRun.Seeded(Print).GetItems(all, 32).Distinct().ToArray();
        var runs = LongRun.IsOn ? Characters.Keys.Select(name => new[] { name }).ToList() : [[.. Characters.Keys]];
        foreach (var names in runs)
            Check(await RunAsync(sample, names), names);
    }

    private static void Check(List<(string Character, JsonElement Worded, string Answer)> asked, string[] names)
    {
        foreach (var name in names)
        {
            var worded = asked.Where(row => row.Character == name).Select(row => row.Worded).ToList();
            Print($"{name}: {worded.Count} asked, {Sum(worded, "shown")} shown, {worded.Sum(row => row.GetProperty("withheld").EnumerateObject().Sum(reason => reason.Value.GetInt32()))} withheld, {worded.Count(row => row.GetProperty("fellBack").ValueKind == JsonValueKind.String)} by quotes");
            Assert.NotEmpty(worded);
            Assert.All(worded, row => Assert.Empty(row.GetProperty("unproven").EnumerateArray()));
        }

        Assert.All(asked.Where(row => row.Character is "lying" or "deciding"), row => Assert.True(row.Worded.GetProperty("shown").GetInt32() == 0, row.Answer));
        if (names.Contains("faithful"))
            Assert.True(Sum([.. asked.Where(row => row.Character == "faithful").Select(row => row.Worded)], "shown") > 0);
    }

    // Each question has one character, so that a row tells whose statements it shows.
    private static async Task<List<(string Character, JsonElement Worded, string Answer)>> RunAsync(string[] rows, string[] names)
    {
        using var folder = A.Folder();
        var characterOf = rows.Select((row, number) => (Text: JsonDocument.Parse(row).RootElement.GetProperty("text").GetString()!, Name: names[number % names.Length]))
            .GroupBy(row => row.Text).ToDictionary(group => group.Key, group => group.First().Name);
        var file = folder.Write("golden.jsonl", string.Join('\n', rows));
        var results = Path.Combine(folder.Path, "out.jsonl");
        await using var server = new ModelServer(ModelBehaviours.Says(call => Characters[characterOf.GetValueOrDefault(call.Question.Trim(), names[0])](call)));
        var settings = new Dictionary<string, string>
        {
            ["Models__Interface"] = "OpenAiCompatible",
            ["Models__Endpoint"] = server.Endpoint,
            ["Models__Model"] = "probe",
            ["Models__Place"] = "ThisMachine",
            ["Models__PlaceName"] = "dieser Rechner",
            ["Models__AllowedHosts__0"] = "127.0.0.1",
            ["Models__AnswerTokens"] = "2000",
        };

        using var program = ProductProgram.Start(
            settings, ["evaluate", "golden", "--content", Path.Combine(GoldenFigures.Checkout(), "deploy", "demo"), "--file", file, "--mode", "model", "--out", results]);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, program.ExitCode);
        return [.. File.ReadLines(results).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(row => row.TryGetProperty("worded", out var worded) && worded.ValueKind == JsonValueKind.Object)
            .Select(row => (characterOf[row.GetProperty("text").GetString()!], row.GetProperty("worded"), row.GetProperty("answer").GetString()!))];
    }

    private static int Sum(IEnumerable<JsonElement> rows, string name) => rows.Sum(row => row.GetProperty(name).GetInt32());

    private static void Print(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
