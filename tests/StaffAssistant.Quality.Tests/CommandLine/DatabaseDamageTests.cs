using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using StaffAssistant.Cli;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

/// <summary>A damaged database or log: an answer whose sentences were stored so, or a sentence that says what is wrong; never a trace.</summary>
public sealed class DatabaseDamageTests : IAsyncLifetime
{
    private const string Question = "Wie hoch ist das Tagegeld bei Dienstreisen?";
    private static readonly string[] Stored =
    [
        .. Enumerable.Range(0, 30).Select(number => $"Das Tagegeld bei Dienstreisen der Stufe {number} beträgt {number + 10} Euro."),
    ];

    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private StringWriter _result = new();
    private StringWriter _notes = new();

    private string Database => Path.Combine(_data.Path, "catalog.db");

    public async ValueTask InitializeAsync()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");
        foreach (var (text, number) in Stored.Select((text, number) => (text, number)))
            _folder.Write($"regel-{number}.md", $"# Regel {number}\n\n{text}");
        Assert.Equal(ExitCode.Done, await RunAsync("import", _folder.Path));
        SqliteConnection.ClearAllPools();
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _data.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Changed_bytes_never_show_a_sentence_that_was_not_stored_nor_a_trace()
    {
        var random = LongRun.Seeded(line => TestContext.Current.TestOutputHelper!.WriteLine(line));
        var whole = await File.ReadAllBytesAsync(Database, CancellationToken.None);
        var refused = 0;
        for (var flip = 0; flip < LongRun.Count(20, 200); flip++)
        {
            var position = random.Next(whole.Length);
            Damage.Flip(Database, position, (byte)random.Next(1, 256));

            if (await AskAsync($"byte {position}") == ExitCode.Fault)
                refused++;
            await RestoreAsync(whole);
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{refused} refused in a sentence.");
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.3)]
    [InlineData(0.99)]
    public async Task A_cut_database_is_refused_or_answers_from_what_was_stored(double share)
    {
        Damage.Cut(Database, share);

        await AskAsync($"cut to {share}");
        await RunAsync("verify");
    }

    [Fact]
    public async Task A_damaged_log_is_refused_or_answers_from_what_was_stored()
    {
        var random = LongRun.Seeded(line => TestContext.Current.TestOutputHelper!.WriteLine(line));
        var (database, log) = await WithLogAsync();
        for (var round = 0; round < LongRun.Count(10, 60); round++)
        {
            await RestoreAsync(database);
            await File.WriteAllBytesAsync(Database + "-wal", log, CancellationToken.None);
            if (round % 2 == 0)
                Damage.Flip(Database + "-wal", random.Next(log.Length), (byte)random.Next(1, 256));
            else
                Damage.Cut(Database + "-wal", random.NextDouble());

            await AskAsync($"round {round}");
        }
    }

    // The files as a killed process leaves them: the last changes are in the log only.
    private async Task<(byte[] Database, byte[] Log)> WithLogAsync()
    {
        await using var store = await TestStore.OpenAsync(_data.Path);
        await store.Get<Core.Documents.IDocumentCatalog>().SaveAsync(A.Document("Nachtrag").Saying(Stored[0]).Build(), CancellationToken.None);
        await store.Get<Core.Ingestion.IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        return (await ReadAsync(Database), await ReadAsync(Database + "-wal"));
    }

    private static async Task<byte[]> ReadAsync(string path)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        await file.ReadExactlyAsync(bytes, CancellationToken.None);
        return bytes;
    }

    private async Task RestoreAsync(byte[] whole)
    {
        SqliteConnection.ClearAllPools();
        foreach (var beside in new[] { "-wal", "-shm" })
            File.Delete(Database + beside);
        await File.WriteAllBytesAsync(Database, whole, CancellationToken.None);
    }

    private async Task<ExitCode> AskAsync(string damage)
    {
        (_result, _notes) = (new(), new());
        var exit = await RunAsync("ask", Question, "--json");
        SqliteConnection.ClearAllPools();
        Assert.DoesNotContain("   at ", _notes.ToString() + _result);
        if (exit == ExitCode.Fault)
        {
            Assert.True(_notes.ToString().Trim().Length > 20, damage);
            return exit;
        }

        foreach (var statement in JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("statements").EnumerateArray())
            Assert.True(Stored.Contains(statement.GetProperty("text").GetString()), $"{damage}: {statement}");
        return exit;
    }

    private Task<ExitCode> RunAsync(params string[] args) =>
        StaffAssistantCommand.RunAsync([.. args, "--data", _data.Path], new CommandOutput(_result, _notes), CancellationToken.None);
}
