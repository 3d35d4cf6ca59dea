using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Scanning;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion;

/// <summary>What goes on beside the recording of files in an import: the next file is read, and the index follows.</summary>
public sealed class ImportBesideTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly LineExtractor _extractor = new();
    private readonly ListeningScanner _scanner = new();
    private readonly TemporaryDirectory _folder = A.Folder();
    private TestStore _store = null!;
    private MalwareScanMode _mode = MalwareScanMode.Off;

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(change: services => services
        .AddSingleton<ITextExtractor>(_extractor)
        .AddSingleton<IMalwareScanner>(_scanner)
        .Configure<MalwareScanOptions>(options => options.Mode = _mode));

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_next_file_is_read_while_one_is_recorded_and_none_twice()
    {
        await using var import = Import("Eins.", "Zwei.", "Drei.").GetAsyncEnumerator();

        Assert.True(await import.MoveNextAsync());
        await UntilAsync(() => _extractor.Read == 2);
        while (await import.MoveNextAsync())
            Assert.IsType<IngestionOutcome.Accepted>(import.Current.Outcome);

        Assert.Equal((3, 3), (_extractor.Read, _store.Get<IPassageIndex>().Count));
    }

    [Theory]
    [InlineData("!damaged", RefusalReason.Damaged)]
    [InlineData("!fault", RefusalReason.Stopped)]
    public async Task What_goes_wrong_ahead_is_told_in_its_turn(string text, RefusalReason reason)
    {
        var outcomes = await Import("Eins.", text, "Drei.").Select(file => file.Outcome).ToListAsync();

        Assert.Equal([typeof(IngestionOutcome.Accepted), typeof(IngestionOutcome.Refused), typeof(IngestionOutcome.Accepted)], outcomes.Select(outcome => outcome.GetType()));
        Assert.Equal(reason, ((IngestionOutcome.Refused)outcomes[1]).Reason);
    }

    [Fact]
    public async Task Files_that_are_stored_already_are_not_read()
    {
        await Import("Eins.", "Zwei.").ToListAsync();

        var outcomes = await Import("Eins.", "Zwei.").Select(file => file.Outcome).ToListAsync();

        Assert.All(outcomes, outcome => Assert.IsType<IngestionOutcome.Unchanged>(outcome));
        Assert.Equal(2, _extractor.Read);
    }

    [Fact]
    public async Task Where_files_are_looked_through_for_malware_nothing_is_read_before()
    {
        _mode = MalwareScanMode.Clamd;
        _scanner.Readings = () => _extractor.Read;

        await Import("Eins.", "Zwei.", "Drei.", "Vier.").ToListAsync();

        Assert.Equal([0, 1, 2, 3], _scanner.ReadBefore);
    }

    [Fact]
    public async Task An_import_that_is_left_leaves_no_job()
    {
        var import = Import("Eins.", "Zwei.").GetAsyncEnumerator();
        Assert.True(await import.MoveNextAsync());
        await UntilAsync(() => _extractor.Read == 2);

        await import.DisposeAsync();

        Assert.Equal(0, await _store.Get<IIngestionJobs>().CountOpenAsync(CancellationToken.None));
        Assert.Empty(Directory.GetFiles(_store.Get<DataDirectory>().Incoming));
    }

    [Fact]
    public async Task A_stop_ends_the_reading_ahead_too()
    {
        _extractor.Holds = new TaskCompletionSource();
        using var stop = new CancellationTokenSource();
        var import = Import("Eins.", "Zwei.").GetAsyncEnumerator(stop.Token);
        var first = import.MoveNextAsync().AsTask();
        await UntilAsync(() => _extractor.Read == 2);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(Patience));
        Assert.Equal(0, await _store.Get<IIngestionJobs>().CountOpenAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_index_follows_once_enough_was_recorded()
    {
        var following = new IndexFollowing(_store.Get<IndexCatchUp>(), NullLogger.Instance, fewestPassages: 3);
        await using var import = Import("Eins.", "Zwei.").GetAsyncEnumerator();
        Assert.True(await import.MoveNextAsync());

        following.Recorded(2, CancellationToken.None);
        await following.EndAsync();
        Assert.Equal(0, _store.Get<IPassageIndex>().Count);
        following.Recorded(1, CancellationToken.None);
        await following.EndAsync();

        Assert.Equal(1, _store.Get<IPassageIndex>().Count);
        while (await import.MoveNextAsync())
            Assert.Equal(1, _store.Get<IPassageIndex>().Count);
        Assert.Equal(2, _store.Get<IPassageIndex>().Count);
    }

    [Fact]
    public async Task A_stop_while_the_index_follows_is_no_fault_and_the_next_call_makes_up_for_it()
    {
        await using var import = Import("Eins.", "Zwei.").GetAsyncEnumerator();
        Assert.True(await import.MoveNextAsync());
        var following = new IndexFollowing(_store.Get<IndexCatchUp>(), NullLogger.Instance, fewestPassages: 1);

        following.Recorded(1, new CancellationToken(canceled: true));
        await following.EndAsync();
        Assert.Equal(0, _store.Get<IPassageIndex>().Count);

        following.Recorded(1, CancellationToken.None);
        await following.EndAsync();
        Assert.Equal(1, _store.Get<IPassageIndex>().Count);
    }

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds())
            await Task.Delay(10, patience.Token);
    }

    private IAsyncEnumerable<ImportedFile> Import(params string[] texts) => _store.Get<IngestionPipeline>().ImportAllAsync(
        new ImportPlan([.. texts.Select((text, index) => Incoming($"{index}.md", text))], [], []), JobOrigin.CommandLine, CancellationToken.None);

    private IncomingFile Incoming(string name, string text) =>
        new(_folder.Write($"{name}-{text.Length}", text), name, new DocumentMetadata(), new DocumentMetadata { Tags = [AccessTag.Everyone] });

    /// <summary>Lets everything pass and keeps how many files had been read when it was asked.</summary>
    private sealed class ListeningScanner : IMalwareScanner
    {
        public Func<int> Readings { get; set; } = () => 0;

        public List<int> ReadBefore { get; } = [];

        public Task<MalwareVerdict> ScanAsync(string path, CancellationToken cancellationToken)
        {
            ReadBefore.Add(Readings());
            return Task.FromResult(MalwareVerdict.Clean);
        }
    }
}
