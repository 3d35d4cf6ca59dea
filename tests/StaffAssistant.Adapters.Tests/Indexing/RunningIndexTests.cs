using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using StaffAssistant.Core;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Indexing;

/// <summary>Damage, rebuilding and purging while a process works with the index.</summary>
public sealed class RunningIndexTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly FiledRules _rules = new();
    private string _answers = string.Empty;

    public RunningIndexTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    public async ValueTask InitializeAsync()
    {
        await _rules.FileAsync();
        _answers = await _rules.AskAsync();
    }

    public ValueTask DisposeAsync()
    {
        _rules.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_damaged_index_is_searched_no_more_and_the_sentence_says_what_to_do()
    {
        await using var store = await _rules.OpenAsync();
        Assert.True(store.Get<IIndexUpkeep>().LooksUntouched());
        Damage.Flip(Segment(), 100);

        Assert.False(store.Get<IIndexUpkeep>().LooksUntouched());
        Assert.False(await store.Get<IIndexUpkeep>().IsSoundAsync(CancellationToken.None));

        var fault = await Assert.ThrowsAsync<OperatorException>(() => FiledRules.AskAsync(store));
        Assert.Contains("beschädigt", fault.Message);
    }

    [Fact]
    public async Task The_worker_finds_damage_by_itself_and_questions_wait_for_the_new_index()
    {
        await using var store = await OpenServedAsync();
        using var building = new SemaphoreSlim(0);
        store.Get<IndexReadiness>().Changed += () => building.Release();
        Damage.Flip(Segment(), 100);

        Assert.True(await building.WaitAsync(Patience));
        Assert.Equal(_answers, await FiledRules.AskAsync(store));

        Assert.True(store.Get<IndexReadiness>().IsReady);
        Assert.True(await store.Get<IIndexUpkeep>().IsSoundAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_search_that_meets_damage_has_the_index_built_again_and_is_answered()
    {
        await using var store = await OpenServedAsync();
        foreach (var path in Directory.GetFiles(_rules.Generation, "_*"))
            Damage.Cut(path, 0);

        Assert.Equal(_answers, await FiledRules.AskAsync(store).WaitAsync(Patience));
    }

    [Fact]
    public async Task An_application_starts_with_a_damaged_index_and_says_that_it_is_being_built()
    {
        Damage.Flip(Segment(), 100);
        await using var store = TestStore.Prepare(_rules.Path, services => services.AddIndexWorker());

        await store.Get<EmbeddedStore>().OpenForServingAsync(CancellationToken.None);
        var waiting = FiledRules.AskAsync(store);

        Assert.Equal(new IndexState.Building(0, 0), store.Get<IndexReadiness>().State);
        Assert.NotEmpty(await store.Get<IDocumentCatalog>().ListAsync(Core.Access.AccessScope.Of([Core.Access.AccessTag.Everyone]), CancellationToken.None));
        Assert.False(waiting.IsCompleted);
        await StartWorkerAsync(store);
        Assert.Equal(_answers, await waiting.WaitAsync(Patience));
    }

    [Fact]
    public async Task What_is_imported_while_the_index_is_built_can_be_found_afterwards()
    {
        Damage.Flip(Segment(), 100);
        await using var store = TestStore.Prepare(_rules.Path, services => services.AddIndexWorker());
        await store.Get<EmbeddedStore>().OpenForServingAsync(CancellationToken.None);

        var saved = await store.Get<IDocumentCatalog>().SaveAsync(A.Document("Zebrastreifen").Saying("Zebrastreifen sind freizuhalten.").Build(), CancellationToken.None);
        await store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        await StartWorkerAsync(store);
        await store.Get<IndexReadiness>().WhenReadyAsync(CancellationToken.None).WaitAsync(Patience);

        Assert.Contains(store.Get<IIndexUpkeep>().Read().Entries, entry => entry.DocumentId == saved.Id);
        Assert.False(await store.Get<IndexCatchUp>().IsBehindAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Searches_go_on_without_a_gap_while_a_new_index_takes_over()
    {
        await using var store = await _rules.OpenAsync();
        using var stop = new CancellationTokenSource();
        var asking = AskUntilAsync(store, stop.Token);

        for (var round = 0; round < 5; round++)
            await store.Get<IndexRebuild>().RunAsync(null, CancellationToken.None);
        await stop.CancelAsync();

        Assert.All(await asking, answers => Assert.Equal(_answers, answers));
        Assert.Single(Directory.GetDirectories(_rules.Index));
    }

    [Fact]
    public async Task A_reader_refuses_a_damaged_index_that_another_process_owns()
    {
        await using var owner = await _rules.OpenAsync();
        Damage.Flip(Segment(), 100);
        await using var reader = TestStore.Prepare(_rules.Path);

        var fault = await Assert.ThrowsAsync<OperatorException>(() => reader.Get<EmbeddedStore>().OpenForReadingAsync(CancellationToken.None));

        Assert.Contains("Die Dokumente sind nicht betroffen", fault.Message);
    }

    [Fact]
    public async Task A_rebuild_that_fails_leaves_the_former_index_and_nothing_else()
    {
        await using var store = await _rules.OpenAsync();
        var before = _rules.Generation;
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.Get<IndexRebuild>().RunAsync(null, stop.Token));

        Assert.Equal(before, _rules.Generation);
        Assert.Equal(_answers, await FiledRules.AskAsync(store));
    }

    private async Task<TestStore> OpenServedAsync()
    {
        var store = TestStore.Prepare(_rules.Path, services => services.AddIndexWorker().Configure<IndexOptions>(options => options.LookInterval = TimeSpan.FromSeconds(1)));
        await store.Get<EmbeddedStore>().OpenForServingAsync(CancellationToken.None);
        await StartWorkerAsync(store);
        return store;
    }

    private static Task StartWorkerAsync(TestStore store) =>
        store.Get<IEnumerable<IHostedService>>().OfType<IndexWorker>().Single().StartAsync(CancellationToken.None);

    private static async Task<List<string>> AskUntilAsync(TestStore store, CancellationToken stop)
    {
        var answers = new List<string>();
        while (!stop.IsCancellationRequested)
        {
            await Task.Yield();
            answers.Add(await FiledRules.AskAsync(store));
        }

        return answers;
    }

    private string Segment() => Directory.GetFiles(_rules.Generation, "_*").OrderByDescending(path => new FileInfo(path).Length).First();
}
