using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion;

public sealed class IngestionQueueTests : IAsyncLifetime
{
    private TestStore _store = null!;

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(change: services => services
        .AddSingleton<ITextExtractor, LineExtractor>().AddIngestionWorker().Configure<IngestionOptions>(options => options.MaxWaitingFiles = 3));

    public ValueTask DisposeAsync() => _store.DisposeAsync();

    [Fact]
    public async Task A_person_sees_his_own_files_to_their_end_and_nobody_else_does()
    {
        var queue = _store.Get<IngestionQueue>();
        queue.Enqueue(await ReceiveAsync("gut.md", "Text"), "anna");
        queue.Enqueue(await ReceiveAsync("schlecht.md", "!damaged"), "anna");

        await WorkUntilAsync(() => queue.JobsOf("anna").All(job => job.IsOver));

        Assert.Equal(
            [("gut.md", IngestionStage.Done), ("schlecht.md", IngestionStage.Refused)],
            queue.JobsOf("anna").Select(job => (job.Name, job.Stage)));
        Assert.Empty(queue.JobsOf("bernd"));
        Assert.Empty(Directory.GetFiles(_store.Get<DataDirectory>().Incoming));
        queue.Clear("anna");
        Assert.Empty(queue.JobsOf("anna"));
    }

    [Fact]
    public async Task A_cancelled_file_is_not_taken_in_and_another_person_cannot_cancel_it()
    {
        var queue = _store.Get<IngestionQueue>();
        var cancelled = queue.Enqueue(await ReceiveAsync("a.md", "eins"), "anna")!;
        var kept = queue.Enqueue(await ReceiveAsync("b.md", "zwei"), "anna")!;
        queue.Cancel(cancelled.Id, "anna");
        queue.Cancel(kept.Id, "bernd");

        await WorkUntilAsync(() => queue.JobsOf("anna").All(job => job.IsOver));

        Assert.Equal("b.md", Assert.Single(queue.JobsOf("anna")).Name);
        var documents = await _store.Get<IDocumentCatalog>().ListAsync(AccessScope.Of([AccessTag.Everyone]), CancellationToken.None);
        Assert.Equal("b", Assert.Single(documents).Versions[0].Title);
        Assert.Empty(Directory.GetFiles(_store.Get<DataDirectory>().Incoming));
    }

    [Fact]
    public async Task When_too_many_wait_the_next_one_is_turned_away()
    {
        var queue = _store.Get<IngestionQueue>();
        for (var i = 0; i < 3; i++)
            Assert.NotNull(queue.Enqueue(await ReceiveAsync($"{i}.md", "Text"), "anna"));

        Assert.Null(queue.Enqueue(await ReceiveAsync("4.md", "Text"), "anna"));
        Assert.Equal(3, queue.JobsOf("anna").Count);
    }

    private async Task<IncomingFile> ReceiveAsync(string name, string text)
    {
        var path = await _store.Get<IncomingFolder>().ReceiveAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        return new IncomingFile(path, name, new DocumentMetadata(), new DocumentMetadata { Tags = [AccessTag.Everyone] });
    }

    private async Task WorkUntilAsync(Func<bool> done)
    {
        var finished = new TaskCompletionSource();
        _store.Get<IngestionQueue>().Changed += _ =>
        {
            if (done())
                finished.TrySetResult();
        };
        var worker = _store.Get<IHostedService>();
        await worker.StartAsync(CancellationToken.None);
        await finished.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await worker.StopAsync(CancellationToken.None);
    }
}
