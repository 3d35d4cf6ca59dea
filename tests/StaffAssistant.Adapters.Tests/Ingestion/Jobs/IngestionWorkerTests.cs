using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion.Jobs;

public sealed class IngestionWorkerTests : IAsyncLifetime
{
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly LineExtractor _extractor = new();
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _data.Dispose();
    }

    [Fact]
    public async Task A_person_sees_his_own_files_to_their_end_and_nobody_else_does()
    {
        await AddAsync("gut.md", "Text");
        await AddAsync("schlecht.md", "!damaged");

        await WorkUntilOverAsync();

        var jobs = await ListAsync("anna");
        Assert.Equal([("gut.md", IngestionStage.Done), ("schlecht.md", IngestionStage.Refused)], jobs.Select(job => (job.Name, job.Stage)));
        Assert.Equal(1, Assert.IsType<IngestionOutcome.Accepted>(jobs[0].Outcome).Passages);
        Assert.Equal(RefusalReason.Damaged, Assert.IsType<IngestionOutcome.Refused>(jobs[1].Outcome).Reason);
        Assert.Empty(await ListAsync("bernd"));
        Assert.Empty(Directory.GetFiles(_store.Get<DataDirectory>().Incoming));
        await _store.Get<IngestionQueue>().ClearAsync("anna", CancellationToken.None);
        Assert.Empty(await ListAsync("anna"));
    }

    [Fact]
    public async Task A_cancelled_file_is_not_taken_in_and_another_person_cannot_cancel_it()
    {
        var cancelled = await AddAsync("a.md", "eins");
        var kept = await AddAsync("b.md", "zwei");
        await _store.Get<IngestionQueue>().CancelAsync(cancelled!.Id, "anna", CancellationToken.None);
        await _store.Get<IngestionQueue>().CancelAsync(kept!.Id, "bernd", CancellationToken.None);

        await WorkUntilOverAsync();

        Assert.Equal("b.md", Assert.Single(await ListAsync("anna")).Name);
        Assert.Equal("b", Assert.Single(await DocumentsAsync()).Versions[0].Title);
        Assert.Empty(Directory.GetFiles(_store.Get<DataDirectory>().Incoming));
    }

    [Fact]
    public async Task A_file_that_is_cancelled_while_it_is_read_leaves_nothing()
    {
        _extractor.Holds = new TaskCompletionSource();
        var job = await AddAsync("a.md", "eins");
        var working = WorkUntilOverAsync();
        await _extractor.Reached.WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);

        await _store.Get<IngestionQueue>().CancelAsync(job!.Id, "anna", CancellationToken.None);
        await working;

        Assert.Empty(await ListAsync("anna"));
        Assert.Empty(await DocumentsAsync());
        Assert.Empty(Directory.GetFiles(_store.Get<DataDirectory>().Incoming));
        Assert.Empty(Directory.GetFiles(_store.Get<DataDirectory>().Originals, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task When_too_many_wait_the_next_one_is_turned_away()
    {
        for (var i = 0; i < 3; i++)
            Assert.NotNull(await AddAsync($"{i}.md", "Text"));

        Assert.Null(await AddAsync("4.md", "Text"));
        Assert.Equal(3, (await ListAsync("anna")).Count);
        Assert.Equal(3, Directory.GetFiles(_store.Get<DataDirectory>().Incoming).Length);
    }

    [Fact]
    public async Task One_person_leaves_room_for_the_others()
    {
        _store.Get<IOptions<IngestionOptions>>().Value.MaxWaitingFilesPerPerson = 2;
        foreach (var name in new[] { "1.md", "2.md" })
            Assert.NotNull(await AddAsync(name, "Text"));

        Assert.Null(await AddAsync("3.md", "Text"));
        Assert.NotNull(await AddAsync("3.md", "Text", "bernd"));
        Assert.Null(await AddAsync("4.md", "Text", "clara"));
    }

    [Fact]
    public async Task What_waits_or_was_being_read_goes_on_after_a_restart()
    {
        await AddAsync("a.md", "eins");
        var begun = await AddAsync("b.md", "zwei");
        await _store.Get<IIngestionJobs>().BeginAsync(begun!.Id, CancellationToken.None);
        await ReopenAsync();

        await WorkUntilOverAsync();

        Assert.Equal([IngestionStage.Done, IngestionStage.Done], (await ListAsync("anna")).Select(job => job.Stage));
        Assert.Equal(2, (await DocumentsAsync()).Count);
    }

    [Fact]
    public async Task A_file_that_ended_the_process_again_and_again_is_refused_and_not_read_once_more()
    {
        var job = await AddAsync("a.md", "eins");
        for (var i = 0; i < 3; i++)
            await _store.Get<IIngestionJobs>().BeginAsync(job!.Id, CancellationToken.None);
        await ReopenAsync();

        await WorkUntilOverAsync();

        Assert.IsType<IngestionOutcome.Refused>(Assert.Single(await ListAsync("anna")).Outcome);
        Assert.Equal(0, _extractor.Read);
    }

    [Fact]
    public async Task A_stop_in_the_middle_of_a_file_does_not_count_against_it()
    {
        _extractor.Holds = new TaskCompletionSource();
        var job = await AddAsync("a.md", "eins");
        using var stop = new CancellationTokenSource();
        var working = _store.Get<IngestionRunner>().RunNextAsync(stop.Token);
        await _extractor.Reached.WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => working);
        var stored = await _store.Get<IIngestionJobs>().FindAsync(job!.Id, CancellationToken.None);
        Assert.Equal((IngestionStage.Waiting, 0), (stored!.Stage, stored.Attempts));
    }

    [Fact]
    public async Task An_import_beside_the_running_application_leaves_jobs_that_the_application_works_on()
    {
        using var folder = A.Folder();
        var worker = _store.Get<IHostedService>();
        await worker.StartAsync(CancellationToken.None);
        await using var beside = TestStore.Prepare(_data.Path, services => services.AddSingleton<ITextExtractor>(_extractor));
        await beside.Get<EmbeddedStore>().OpenForImportAsync(CancellationToken.None);
        var file = new IncomingFile(folder.Write("a.md", "eins"), "a.md", new DocumentMetadata(), new DocumentMetadata { Tags = [AccessTag.Everyone] });

        var outcome = await beside.Get<IngestionPipeline>().ImportAsync(file, CancellationToken.None);

        Assert.IsType<IngestionOutcome.Accepted>(outcome);
        Assert.Equal(1, _store.Get<Core.Passages.IPassageIndex>().Count);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task An_import_beside_a_process_that_ends_says_so_instead_of_waiting_for_ever()
    {
        using var folder = A.Folder();
        await using var beside = TestStore.Prepare(_data.Path, services => services.AddSingleton<ITextExtractor>(_extractor));
        var file = new IncomingFile(folder.Write("a.md", "eins"), "a.md", new DocumentMetadata(), new DocumentMetadata());
        var import = beside.Get<IngestionPipeline>().ImportAsync(file, CancellationToken.None);

        await _store.DisposeAsync();

        await Assert.ThrowsAsync<Core.OperatorException>(() => import.WaitAsync(TimeSpan.FromMinutes(1), CancellationToken.None));
        _store = await OpenAsync();
        Assert.Equal(0, await _store.Get<IIngestionJobs>().CountOpenAsync(CancellationToken.None));
    }

    private async Task<TestStore> OpenAsync() => await TestStore.OpenAsync(_data.Path, services => services
        .AddSingleton<ITextExtractor>(_extractor).AddIngestionWorker().Configure<IngestionOptions>(options => options.MaxWaitingFiles = 3));

    private async Task ReopenAsync()
    {
        await _store.DisposeAsync();
        _store = await OpenAsync();
    }

    private async Task<IngestionJob?> AddAsync(string name, string text, string owner = "anna")
    {
        var bytes = await _store.Get<IncomingFolder>().ReceiveAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        var file = new IncomingFile(bytes.Path, name, new DocumentMetadata(), new DocumentMetadata { Tags = [AccessTag.Everyone] });
        return await _store.Get<IngestionQueue>().AddAsync(file, bytes, JobOrigin.Upload, owner, Guid.NewGuid(), CancellationToken.None);
    }

    private Task<IReadOnlyList<IngestionJob>> ListAsync(string owner) => _store.Get<IngestionQueue>().ListAsync(owner, CancellationToken.None);

    private Task<IReadOnlyList<Document>> DocumentsAsync() =>
        _store.Get<IDocumentCatalog>().ListAsync(AccessScope.Of([AccessTag.Everyone]), CancellationToken.None);

    private async Task WorkUntilOverAsync()
    {
        var worker = _store.Get<IHostedService>();
        await worker.StartAsync(CancellationToken.None);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await ListAsync("anna")).Any(job => !job.IsOver))
            await Task.Delay(20, limit.Token);
        await worker.StopAsync(CancellationToken.None);
    }
}
