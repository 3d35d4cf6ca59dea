using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using StaffAssistant.Cli;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>The contract of the command line, held by its first command: what stands on which stream, and how it ends.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly StringWriter _result = new();
    private readonly StringWriter _notes = new();

    public ImportCommandTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    public void Dispose()
    {
        _data.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Json_stands_alone_on_standard_output_and_counts_each_file_once()
    {
        _folder.Write("gut.md", "# Reisekosten\n\nDas Tagegeld beträgt 28 Euro.");
        _folder.Write("mit-hinweis.md", "# Fahrzeuge\n\nDer Schlüssel liegt bei der Pforte.");
        _folder.Write("mit-hinweis.yaml", "farbe: rot");
        _folder.Write("bild.png", "kein Text");

        Assert.Equal(ExitCode.SomeRefused, await RunAsync("import", _folder.Path, "--json"));

        var report = JsonDocument.Parse(_result.ToString()).RootElement;
        Assert.Equal((1, 1, 1, 0, 2), (Count("accepted"), Count("warned"), Count("refused"), Count("unchanged"), Count("passages")));
        Assert.Equal(
            ["refused unsupported-type", "accepted ", "accepted-with-warning "],
            report.GetProperty("files").EnumerateArray().Select(file => $"{file.GetProperty("state")} {(file.TryGetProperty("reason", out var reason) ? reason : null)}"));
        Assert.Contains("3 von 3", _notes.ToString());

        int Count(string name) => report.GetProperty(name).GetInt32();
    }

    [Fact]
    public async Task A_second_import_is_done_without_change()
    {
        _folder.Write("gut.md", "# Reisekosten\n\nDas Tagegeld beträgt 28 Euro.");
        await RunAsync("import", _folder.Path);

        Assert.Equal(ExitCode.Done, await RunAsync("import", _folder.Path));

        Assert.Contains("0 aufgenommen, 0 mit Hinweis, 1 unverändert, 0 abgelehnt", _result.ToString());
    }

    [Fact]
    public async Task A_refusal_is_explained_in_a_sentence()
    {
        _folder.Write("bild.png", "kein Text");

        await RunAsync("import", _folder.Path);

        Assert.Contains("Diese Dateiart wird nicht gelesen;", _result.ToString());
    }

    [Theory]
    [InlineData("import")]
    [InlineData("import", "gibt-es-nicht")]
    [InlineData("imprt")]
    public async Task Wrong_usage_is_told_apart_and_says_where_help_is(params string[] args)
    {
        Assert.Equal(ExitCode.WrongUsage, await RunAsync(args));

        Assert.Empty(_result.ToString());
        Assert.Contains("--help", _notes.ToString());
    }

    [Fact]
    public async Task A_fault_is_one_sentence_and_no_trace()
    {
        _folder.Write("gut.md", "Text");
        var owner = await TestStore.OpenAsync(_data.Path);
        var import = RunAsync("import", _folder.Path, "--json");
        while (await owner.Get<IIngestionJobs>().CountOpenAsync(CancellationToken.None) == 0)
            await Task.Delay(20, CancellationToken.None);

        await owner.DisposeAsync();

        Assert.Equal(ExitCode.Fault, await import.WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None));
        Assert.Empty(_result.ToString());
        var notes = _notes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("Ein anderer Prozess", notes[0]);
        Assert.Contains("hat aufgehört", notes[^1]);
        Assert.Equal(2, notes.Length);
    }

    [Fact]
    public async Task Beside_the_running_application_files_are_left_to_it()
    {
        _folder.Write("gut.md", "Text");
        await using var owner = await TestStore.OpenAsync(_data.Path, services => services.AddIngestionWorker());
        var worker = owner.Get<IHostedService>();
        await worker.StartAsync(CancellationToken.None);

        Assert.Equal(ExitCode.Done, await RunAsync("import", _folder.Path, "--json").WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None));

        Assert.Equal(1, JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("accepted").GetInt32());
        Assert.Equal(1, owner.Get<Core.Passages.IPassageIndex>().Count);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task What_is_no_database_is_a_fault_in_a_sentence_too()
    {
        _folder.Write("gut.md", "Text");
        _data.Write("catalog.db", "Das ist keine Datenbank, sondern ein Text, der lang genug ist, um keine leere Datei zu sein.");

        Assert.Equal(ExitCode.Fault, await RunAsync("import", _folder.Path));

        Assert.DoesNotContain("   at ", _notes.ToString());
        Assert.Single(_notes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Stopping_is_no_fault()
    {
        _folder.Write("gut.md", "Text");
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Stopped, await StaffAssistantCommand.RunAsync(["import", _folder.Path, "--data", _data.Path], new CommandOutput(_result, _notes), stop.Token));

        Assert.Contains("Abgebrochen", _notes.ToString());
    }

    private Task<ExitCode> RunAsync(params string[] args) =>
        StaffAssistantCommand.RunAsync([.. args, "--data", _data.Path], new CommandOutput(_result, _notes), CancellationToken.None);
}
