using System.Text.Json;
using StaffAssistant.Cli;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>The golden questions over the demo county, asked once for all tests of a class.</summary>
public sealed class GoldenFigures : IAsyncLifetime
{
    private JsonElement _report;

    public static string FollowUpsFile => Path.Combine(Checkout(), "tests", "StaffAssistant.Quality.Tests", "followups.jsonl");

    public int Rows { get; private set; }

    public double this[params string[] path] => path.Aggregate(_report, (element, name) => element.GetProperty(name)).GetDouble();

    public async ValueTask InitializeAsync()
    {
        var file = Path.Combine(Checkout(), "tests", "StaffAssistant.Quality.Tests", "golden.jsonl");
        Rows = File.ReadLines(file).Count();
        using var result = new StringWriter();
        using var notes = new StringWriter();
        var exit = await StaffAssistantCommand.RunAsync(
            ["evaluate", "golden", "--content", Path.Combine(Checkout(), "deploy", "demo"), "--file", file, "--follow-ups", FollowUpsFile, "--json"], new CommandOutput(result, notes), CancellationToken.None);
        Assert.True(exit == ExitCode.Done, notes.ToString());
        _report = JsonDocument.Parse(result.ToString()).RootElement;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static string Checkout()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StaffAssistant.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
