using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using StaffAssistant.Adapters.Persistence.Vectors;
using StaffAssistant.Cli;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Embedding;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Quality.Tests.CommandLine;

public sealed class VerifyCommandTests : IAsyncLifetime
{
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private StringWriter _result = new();
    private StringWriter _notes = new();

    public VerifyCommandTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    public async ValueTask InitializeAsync()
    {
        _folder.Write("reise.md", "# Reisekosten\n\nDas Tagegeld beträgt 28 Euro.");
        _folder.Write("auto.md", "# Fahrzeuge\n\nDer Schlüssel liegt bei der Pforte.");
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
    public async Task A_sound_directory_is_counted_and_left_as_it_is()
    {
        var before = Contents();

        Assert.Equal(ExitCode.Done, await RunAsync("verify", "--json"));

        var report = JsonDocument.Parse(_result.ToString()).RootElement;
        Assert.True(report.GetProperty("sound").GetBoolean());
        Assert.False(report.GetProperty("inUse").GetBoolean());
        Assert.Equal((2, 2, 2), (report.GetProperty("documents").GetInt32(), report.GetProperty("passages").GetInt32(), report.GetProperty("originals").GetInt32()));
        Assert.Equal(before, Contents());
    }

    [Fact]
    public async Task What_the_operator_looks_at_with_tags_of_his_choice_stands_in_the_trail_and_the_trail_is_proven()
    {
        await RunAsync("ask", "Wie hoch ist das Tagegeld?");
        await RunAsync("ask", "Wie hoch ist das Tagegeld?", "--as", "personal,alle");
        await RunAsync("search", "Schlüssel", "--as", "alle");
        _result = new();
        Assert.Equal(ExitCode.Done, await RunAsync("verify", "--json"));
        // Two readings, and the two documents that were taken in.
        Assert.Equal(4, JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("auditEntries").GetInt32());
        var trail = Path.Combine(_data.Path, "audit.db");
        var content = string.Concat((await File.ReadAllBytesAsync(trail, CancellationToken.None)).Select(letter => (char)letter));
        Assert.DoesNotContain("Tagegeld", content, StringComparison.Ordinal);

        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={trail};Pooling=False"))
        {
            await connection.OpenAsync(CancellationToken.None);
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM Entries WHERE Sequence = 1";
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }

        Assert.Equal(ExitCode.Fault, await RunAsync("verify"));
        Assert.Contains("Prüfprotokoll", _result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_while_another_process_owns_the_directory()
    {
        await using var owner = await TestStore.OpenAsync(_data.Path);

        Assert.Equal(ExitCode.Done, await RunAsync("verify"));

        Assert.Contains("Ein anderer Prozess arbeitet in diesem Verzeichnis", _result.ToString());
        Assert.Contains("Alles ist vollständig", _result.ToString());
    }

    [Fact]
    public async Task A_damaged_index_is_a_fault_and_stays_for_the_next_start_to_mend()
    {
        Damage.Flip(Directory.GetFiles(Path.Combine(_data.Path, "index"), "_*", SearchOption.AllDirectories).First(), 10);

        Assert.Equal(["index-damaged"], await FaultsAsync());
        Assert.Equal(["index-damaged"], await FaultsAsync());

        Assert.Equal(ExitCode.Done, await RunAsync("search", "Tagegeld"));
        Assert.Empty(await FaultsAsync());
    }

    [Fact]
    public async Task R31_a_changed_vector_is_a_fault_and_reindex_mends_it()
    {
        var codes = await EmbedAsync();
        Assert.Empty(await FaultsAsync());
        var file = Assert.Single(Directory.GetFiles(Path.Combine(_data.Path, "vectors")));
        Damage.Flip(file, (await File.ReadAllBytesAsync(file, CancellationToken.None)).AsSpan().IndexOf(codes) + 3);

        Assert.Equal(["vector-changed"], await FaultsAsync());
        await RunAsync("verify");
        Assert.Contains("Verloren ist nichts", _result.ToString(), StringComparison.Ordinal);

        Assert.Equal(ExitCode.Done, await RunAsync("reindex"));
        Assert.Empty(await FaultsAsync());
        Damage.Flip(file, 20);
        Assert.Equal(["vectors-damaged"], await FaultsAsync());
        Assert.Equal(ExitCode.Done, await RunAsync("reindex"));
        Assert.Empty(await FaultsAsync());
    }

    [Fact]
    public async Task Originals_are_compared_with_their_hash_and_with_what_names_them()
    {
        var originals = Directory.GetFiles(Path.Combine(_data.Path, "originals"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        File.SetAttributes(originals[0], FileAttributes.Normal);
        Damage.Flip(originals[0], 3);
        File.Move(originals[1], Path.Combine(Path.GetDirectoryName(originals[1])!, new string('e', 64) + ".bin"));

        Assert.Equal(["original-missing", "original-changed", "original-without-owner"], await FaultsAsync());
    }

    [Fact]
    public async Task A_file_that_waits_is_counted_and_missed_when_it_is_gone()
    {
        await using (var store = await TestStore.OpenAsync(_data.Path))
        {
            var bytes = await store.Get<IncomingFolder>().ReceiveAsync(new MemoryStream("Text"u8.ToArray()), CancellationToken.None);
            var file = new IncomingFile(bytes.Path, "neu.md", new DocumentMetadata(), new DocumentMetadata());
            await store.Get<IngestionQueue>().AddAsync(file, bytes, JobOrigin.Upload, "anna", Guid.NewGuid(), CancellationToken.None);
        }

        Assert.Empty(await FaultsAsync());
        Assert.Equal(1, JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("openJobs").GetInt32());
        File.Delete(Assert.Single(Directory.GetFiles(Path.Combine(_data.Path, "incoming"))));

        Assert.Equal(["waiting-file-missing"], await FaultsAsync());
    }

    [Fact]
    public async Task A_passage_that_is_only_in_one_of_both_is_told()
    {
        await using (var store = await TestStore.OpenAsync(_data.Path))
        {
            var stray = SamplePassage.Of("Fremd", ["Nicht im Katalog."]).Change;
            var index = store.Get<Core.Passages.IPassageIndex>();
            var known = store.Get<Core.Indexing.IIndexUpkeep>().Read().Entries[0].DocumentId;
            await index.ApplyAsync([stray, new DocumentChange(1, known, null, [])], index.CaughtUpTo, CancellationToken.None);
        }

        // Whether the removed passage is still on the disk depends on when the index puts its parts together.
        Assert.Equal(["passage-not-indexed", "passage-unknown"], (await FaultsAsync()).Take(2));
    }

    [Fact]
    public async Task A_directory_without_catalogue_is_not_called_sound()
    {
        using var empty = A.Folder();

        Assert.Equal(ExitCode.Fault, await StaffAssistantCommand.RunAsync(["verify", "--data", empty.Path], new CommandOutput(_result, _notes), CancellationToken.None));

        Assert.Contains("kein Katalog", _notes.ToString());
        Assert.Empty(Directory.GetFileSystemEntries(empty.Path));
    }

    [Fact]
    public async Task Every_finding_has_a_sentence()
    {
        Directory.Delete(Path.Combine(_data.Path, "index"), recursive: true);

        await RunAsync("verify");

        Assert.Contains("Der Suchindex fehlt oder ist beschädigt.", _result.ToString());
    }

    // As an application with an embedding model leaves it; gives the bytes of one vector.
    private async Task<byte[]> EmbedAsync()
    {
        List<DocumentChange> changes;
        await using (var store = await TestStore.OpenAsync(_data.Path))
            changes = await store.Get<IDocumentCatalog>().ChangesAfterAsync(0, CancellationToken.None).ToListAsync(CancellationToken.None);
        using var vectors = new VectorIndex(Path.Combine(_data.Path, "vectors"), new NoEmbedder());
        await vectors.OpenAsync(new EmbedderDescription("probe", default, "hier", string.Empty, string.Empty), CancellationToken.None);
        await vectors.FollowAsync(changes, changes[^1].Change, CancellationToken.None);
        var made = changes.SelectMany(change => change.Passages.Select(passage =>
            new NewVector(passage.Id, EmbeddedText.Fingerprint(change.Document!.Versions[0], passage), Directions.Unit([.. Enumerable.Range(1, 32).Select(value => (float)(value % (3 + (change.Change % 5))))])!))).ToList();
        await vectors.AddAsync(made, CancellationToken.None);
        var scale = made[0].Values.Max() / 127;
        return [.. made[0].Values.Select(value => (byte)(sbyte)Math.Round(value / scale))];
    }

    private async Task<string[]> FaultsAsync()
    {
        (_result, _notes) = (new(), new());
        var exit = await RunAsync("verify", "--json");
        var faults = JsonDocument.Parse(_result.ToString()).RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("kind").GetString()!).ToArray();
        Assert.Equal(faults.Length == 0 ? ExitCode.Done : ExitCode.Fault, exit);
        return faults;
    }

    // The shared memory of the database is no content.
    private IReadOnlyList<string> Contents() =>
        [.. Directory.GetFiles(_data.Path, "*", SearchOption.AllDirectories).Where(path => !path.EndsWith("-shm", StringComparison.Ordinal) && !path.EndsWith("-wal", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(path => $"{path} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))}")];

    private Task<ExitCode> RunAsync(params string[] args) =>
        StaffAssistantCommand.RunAsync([.. args, "--data", _data.Path], new CommandOutput(_result, _notes), CancellationToken.None);
}
