using System.Globalization;
using System.Text.Json;
using StaffAssistant.Cli;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

public sealed class ReindexCommandTests : IAsyncLifetime
{
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private StringWriter _result = new();
    private StringWriter _notes = new();

    public ReindexCommandTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("reise.md", "# Reisekosten\n\nDas Tagegeld beträgt 28 Euro.");
        Assert.Equal(ExitCode.Done, await RunAsync("import", _folder.Path));
        (_result, _notes) = (new(), new());
    }

    public ValueTask DisposeAsync()
    {
        _data.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_new_index_takes_the_place_of_the_old_one_and_the_way_there_is_told()
    {
        var before = Generation();

        Assert.Equal(ExitCode.Done, await RunAsync("reindex", "--json"));

        Assert.NotEqual(before, Generation());
        Assert.Equal(1, JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("passages").GetInt32());
        Assert.Contains("Der Suchindex wird aufgebaut (100 %).", _notes.ToString());
    }

    [Fact]
    public async Task While_another_process_owns_the_directory_it_refuses_in_a_sentence()
    {
        await using var owner = await TestStore.OpenAsync(_data.Path);
        var before = Generation();

        Assert.Equal(ExitCode.Fault, await RunAsync("reindex"));

        Assert.Equal(before, Generation());
        Assert.Contains("anderen Prozess", Assert.Single(_notes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public async Task A_question_to_a_damaged_index_builds_it_first_and_says_so()
    {
        Damage.Flip(Directory.GetFiles(Generation(), "_*").First(), 10);

        Assert.Equal(ExitCode.Done, await RunAsync("search", "Tagegeld"));

        Assert.Contains("28 Euro", _result.ToString());
        Assert.Contains("Der Suchindex wird aufgebaut", _notes.ToString());
    }

    [Fact]
    public async Task A_question_to_a_damaged_index_of_a_running_application_is_refused_in_a_sentence()
    {
        await using var owner = await TestStore.OpenAsync(_data.Path);
        Damage.Flip(Directory.GetFiles(Generation(), "_*").First(), 10);

        Assert.Equal(ExitCode.Fault, await RunAsync("search", "Tagegeld", "--json"));

        Assert.Empty(_result.ToString());
        Assert.Contains("die laufende Anwendung baut ihn neu auf", Assert.Single(_notes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    private string Generation() => Directory.GetDirectories(Path.Combine(_data.Path, "index")).Single();

    private Task<ExitCode> RunAsync(params string[] args) =>
        StaffAssistantCommand.RunAsync([.. args, "--data", _data.Path], new CommandOutput(_result, _notes), CancellationToken.None);
}
