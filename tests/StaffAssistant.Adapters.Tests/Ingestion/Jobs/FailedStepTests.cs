using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Language;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using StaffAssistant.Testing.Faults;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion.Jobs;

/// <summary>Fails steps of taking in a new version, one at a time, and looks at what is left: usually a third of them, others in each run; all on demand (<c>STAFFASSISTANT_LONG=1</c>).</summary>
public sealed class FailedStepTests : IDisposable
{
    private const string Old = "24 Euro gelten.";
    private const string New = "28 Euro gelten.";
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    private readonly FaultPlan _plan = new();

    public void Dispose() => _plan.Disarm();

    [Theory]
    [InlineData(FaultKind.Before)]
    [InlineData(FaultKind.After)]
    [InlineData(FaultKind.Dead)]
    public async Task Whatever_step_fails_the_old_version_or_the_new_one_is_there_and_no_accepted_file_is_lost(FaultKind kind)
    {
        var steps = await RunAsync(0, kind);
        Assert.InRange(steps, 10, 200);
        var each = Enumerable.Range(1, steps).ToArray();
        LongRun.Seeded(line => TestContext.Current.TestOutputHelper!.WriteLine(line)).Shuffle(each);
        foreach (var step in each.Take(LongRun.Count(steps / 3, steps)))
            await RunAsync(step, kind);
    }

    private async Task<int> RunAsync(int failAt, FaultKind kind)
    {
        using var data = A.DataDirectory();
        int calls;
        await using (var store = await OpenAsync(data.Path, _plan))
        {
            await AddAsync(store, Old);
            await WorkAsync(store);
            _plan.Arm(failAt, kind);
            await ExpectFaultsAsync(() => AddAsync(store, New));
            await ExpectFaultsAsync(() => WorkAsync(store));
            calls = _plan.Calls;
            _plan.Disarm();
            Assert.Contains(await TextAsync(store), new[] { Old, New });
        }

        await using var again = await OpenAsync(data.Path, null);
        var accepted = await again.Get<IIngestionJobs>().ListAsync("anna", CancellationToken.None);
        await WorkAsync(again);
        await LookAsync(again, accepted.Count == 2 ? New : Old, $"step {failAt} ({kind})");
        return calls;
    }

    private static async Task LookAsync(TestStore store, string expected, string step)
    {
        var jobs = await store.Get<IIngestionJobs>().ListAsync("anna", CancellationToken.None);
        Assert.True(jobs.All(job => job.Stage == IngestionStage.Done), $"A job did not end well after {step}.");
        Assert.True(expected == await TextAsync(store), $"Not the expected text after {step}.");
        Assert.True(await FindAsync(store, expected[..2]) == 1 && store.Get<IPassageIndex>().Count == 1, $"Passages are doubled or missing in the index after {step}.");
        Assert.True(await FindAsync(store, expected == New ? Old[..2] : New[..2]) == 0, $"The index holds words of another version after {step}.");
        var originals = Directory.GetFiles(store.Get<DataDirectory>().Originals, "*", SearchOption.AllDirectories);
        var hashes = await store.Get<IDocumentCatalog>().ListFileHashesAsync(CancellationToken.None);
        Assert.True(originals.Select(Path.GetFileNameWithoutExtension).ToHashSet().SetEquals(hashes), $"Originals without owner, or missing, after {step}.");
    }

    private static async Task<int> FindAsync(TestStore store, string word)
    {
        var query = new PassageQuery(store.Get<GermanAnalysis>().Analyze(word), Staff, new DateOnly(2026, 1, 1));
        return (await store.Get<IPassageIndex>().SearchAsync(query, CancellationToken.None)).Candidates.Count;
    }

    private static async Task<string> TextAsync(TestStore store)
    {
        var document = Assert.Single(await store.Get<IDocumentCatalog>().ListAsync(Staff, CancellationToken.None));
        var passages = await store.Get<IDocumentCatalog>().GetVersionPassagesAsync(Assert.Single(document.Versions).Id, Staff, CancellationToken.None);
        return Assert.Single(passages).Text;
    }

    private static async Task AddAsync(TestStore store, string text)
    {
        var bytes = await store.Get<IncomingFolder>().ReceiveAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        var file = new IncomingFile(bytes.Path, "regel.md", new DocumentMetadata(), new DocumentMetadata { Tags = [AccessTag.Everyone] });
        await store.Get<IngestionQueue>().AddAsync(file, bytes, JobOrigin.Upload, "anna", Guid.NewGuid(), CancellationToken.None);
    }

    private static async Task WorkAsync(TestStore store)
    {
        while (await store.Get<IngestionRunner>().RunNextAsync(CancellationToken.None))
        {
        }

        await store.Get<IngestionRunner>().PublishAsync(CancellationToken.None);
    }

    private static async Task ExpectFaultsAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (PlantedFault)
        {
            // As planned.
        }
    }

    private static Task<TestStore> OpenAsync(string directory, FaultPlan? plan) => TestStore.OpenAsync(directory, services =>
    {
        services.AddSingleton<ITextExtractor>(new LineExtractor());
        if (plan is null)
            return;
        FaultyPort<ITextExtractor>.Wrap(services, plan);
        FaultyPort<IDocumentCatalog>.Wrap(services, plan);
        FaultyPort<IIngestionJobs>.Wrap(services, plan);
        FaultyPort<IPassageIndex>.Wrap(services, plan);
    });
}
