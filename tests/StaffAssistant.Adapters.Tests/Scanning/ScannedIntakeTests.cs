using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Scanning;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Scanning;

/// <summary>Nothing reads a file before the scanner has: without its word it waits, and is never accepted.</summary>
public sealed class ScannedIntakeTests : IAsyncLifetime
{
    private readonly StubClamd _clamd = new();
    private readonly LineExtractor _extractor = new();
    private readonly MalwareScanOptions _options = new();
    private readonly ShiftedClock _clock = new();
    private TestStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(change: services => services
        .AddSingleton<ITextExtractor>(_extractor)
        .AddSingleton<TimeProvider>(_clock)
        .Configure<MalwareScanOptions>(options =>
            (options.Mode, options.Port, options.TimeLimit, options.GiveUpAfter) = (MalwareScanMode.Clamd, _clamd.Port, TimeSpan.FromSeconds(2), _options.GiveUpAfter)));

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        await _clamd.DisposeAsync();
    }

    [Fact]
    public async Task A_clean_file_is_taken_in()
    {
        var job = await UploadAsync("28 Euro.");

        Assert.IsType<IngestionOutcome.Accepted>((await RunAsync(job))!.Outcome);
        Assert.Equal(1, _clamd.Seen);
    }

    [Fact]
    public async Task An_infected_file_is_refused_unread_and_its_bytes_are_gone()
    {
        var job = await UploadAsync(ClamdScannerTests.Eicar);

        Assert.Equal(RefusalReason.Infected, Assert.IsType<IngestionOutcome.Refused>((await RunAsync(job))!.Outcome).Reason);
        Assert.Equal(0, _extractor.Read);
        Assert.Empty(FilesIn(Directories.Incoming));
        Assert.Empty(FilesIn(Directories.Originals));
    }

    [Theory]
    [InlineData("silent")]
    [InlineData("cut")]
    [InlineData("stream: OK")]
    [InlineData("INSTREAM size limit exceeded. ERROR\0")]
    public async Task Without_an_answer_the_file_waits_unread_and_is_taken_in_once_there_is_one(string how)
    {
        _clamd.IsSilent = how == "silent";
        _clamd.CutsAfter = how == "cut" ? 1 : null;
        _clamd.Says = how is "silent" or "cut" ? null : how;
        var job = await UploadAsync("28 Euro.");

        var waiting = await RunAsync(job);

        Assert.Equal((IngestionStage.Waiting, null, 0), (waiting!.Stage, waiting.Outcome, waiting.Attempts));
        Assert.True(_store.Get<IngestionQueue>().WaitsForScanner(job));
        Assert.Equal(0, _extractor.Read);
        Assert.False(await _store.Get<IngestionRunner>().RunNextAsync(Cancel));

        (_clamd.IsSilent, _clamd.CutsAfter, _clamd.Says) = (false, null, null);
        _clock.Shift += _options.TryAgainAfter;
        if (how == "silent")
            return; // The stub still waits with its first asker.
        Assert.IsType<IngestionOutcome.Accepted>((await RunAsync(job))!.Outcome);
        Assert.False(_store.Get<IngestionQueue>().WaitsForScanner(job));
    }

    [Fact]
    public async Task A_scanner_that_never_answers_ends_in_a_refusal_after_a_day()
    {
        _clamd.Says = "ERROR\0";
        var job = await UploadAsync("28 Euro.");
        for (var hour = 0; hour < 24; hour++)
        {
            Assert.Null((await RunAsync(job))!.Outcome);
            _clock.Shift += TimeSpan.FromHours(1);
        }

        Assert.Equal(RefusalReason.ScannerUnavailable, Assert.IsType<IngestionOutcome.Refused>((await RunAsync(job))!.Outcome).Reason);
        Assert.Equal(0, _extractor.Read);
        Assert.Empty(FilesIn(Directories.Incoming));
    }

    [Fact]
    public async Task Whoever_stands_at_the_command_line_is_told_at_once()
    {
        _clamd.Says = "ERROR\0";
        using var folder = A.Folder();
        var file = new IncomingFile(folder.Write("a.md", "28 Euro."), "a.md", new DocumentMetadata(), new DocumentMetadata());

        var outcome = await _store.Get<IngestionPipeline>().ImportAsync(file, Cancel);

        Assert.Equal(RefusalReason.ScannerUnavailable, Assert.IsType<IngestionOutcome.Refused>(outcome).Reason);
        Assert.Equal(0, _extractor.Read);
    }

    private DataDirectory Directories => _store.Get<DataDirectory>();

    private static string[] FilesIn(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, "*", SearchOption.AllDirectories) : [];

    private async Task<IngestionJobId> UploadAsync(string text)
    {
        var bytes = await _store.Get<IncomingFolder>().ReceiveAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), Cancel);
        var file = new IncomingFile(bytes.Path, "a.md", new DocumentMetadata(), new DocumentMetadata());
        return (await _store.Get<IngestionQueue>().AddAsync(file, bytes, JobOrigin.Upload, "ad", Guid.NewGuid(), Cancel))!.Id;
    }

    private async Task<IngestionJob?> RunAsync(IngestionJobId job)
    {
        Assert.True(await _store.Get<IngestionRunner>().RunNextAsync(Cancel));
        await _store.Get<IngestionRunner>().PublishAsync(Cancel);
        return await _store.Get<IIngestionJobs>().FindAsync(job, Cancel);
    }

    private sealed class ShiftedClock : TimeProvider
    {
        public TimeSpan Shift { get; set; }

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Shift;
    }
}
