using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion.Jobs;

/// <summary>Kills the command line while it imports, at random moments of its work, and looks at what the next start makes of it.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Files = 8;
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    private readonly TemporaryDirectory _data = A.DataDirectory();
    private readonly TemporaryDirectory _folder = A.Folder();
    private TimeSpan _longest;
    private TimeSpan _atWork;

    public void Dispose()
    {
        _data.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_killed_import_leaves_each_document_old_or_new_and_the_next_start_finishes_it()
    {
        var random = LongRun.Seeded(line => TestContext.Current.TestOutputHelper!.WriteLine(line));
        Write(0);
        await ImportAsync(null);
        var interrupted = 0;
        var rounds = LongRun.Count(2, 100);
        // A kill that comes too late proves nothing: at least one must hit.
        for (var round = 1; round <= rounds || (interrupted == 0 && round <= 3 * rounds); round++)
        {
            Write(round);
            await ImportAsync(random.NextDouble());
            interrupted += await LookAsync(round) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{interrupted} imports were broken off in the middle; the longest was finished in {_longest.TotalSeconds:F1} s.");
        Assert.NotEqual(0, interrupted);
    }

    private void Write(int round)
    {
        for (var i = 0; i < Files; i++)
            File.WriteAllText(Path.Combine(_folder.Path, $"regel-{i}.md"), $"# Regel {i}\n\nEs gilt Stand {round} für Absatz eins.\n\n## Weiteres\n\nAuch hier gilt Stand {round} für Absatz zwei.\n");
    }

    /// <summary>Imports the folder, and kills when that share of the time has gone by for which an import that ran to its end had files to work on.</summary>
    private async Task ImportAsync(double? share)
    {
        using var process = ProductProgram.Start("import", _folder.Path, "--data", _data.Path, "--json");
        var (watch, incoming, atWork) = (new Stopwatch(), Path.Combine(_data.Path, "incoming"), TimeSpan.Zero);
        while (!process.HasExited)
        {
            if (Directory.Exists(incoming) && Directory.EnumerateFiles(incoming).Any())
            {
                watch.Start();
                atWork = watch.Elapsed;
            }

            if (watch.IsRunning && watch.Elapsed >= share * _atWork)
                process.Kill(entireProcessTree: true);
            await Task.Delay(2, CancellationToken.None);
        }

        await process.WaitForExitAsync(CancellationToken.None);
        if (process.ExitCode == 0)
            _atWork = atWork;
        if (share is null)
            Assert.Equal(0, process.ExitCode);
    }

    /// <summary>Looks before and after the next start finishes the work. Returns whether there was something to finish.</summary>
    private async Task<bool> LookAsync(int round)
    {
        // A later day, so that halves which the dead process left in the incoming folder are old enough to go.
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow() + TimeSpan.FromDays(1));
        await using var store = await TestStore.OpenAsync(_data.Path, services => services.AddSingleton<TimeProvider>(clock));
        var before = await StandsAsync(store);
        Assert.All(before, stand => Assert.InRange(stand, 0, round));
        var accepted = await store.Get<IIngestionJobs>().ListOpenAsync(CancellationToken.None);

        var watch = Stopwatch.StartNew();
        while (await store.Get<IngestionRunner>().RunNextAsync(CancellationToken.None))
        {
        }

        await store.Get<IngestionRunner>().PublishAsync(CancellationToken.None);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
        if (watch.Elapsed > _longest)
            _longest = watch.Elapsed;
        var after = await StandsAsync(store);
        Assert.All(accepted, job => Assert.Equal(round, after[int.Parse(job.Name.Split('-', '.')[1], CultureInfo.InvariantCulture)]));
        Assert.Equal(0, await store.Get<IIngestionJobs>().CountOpenAsync(CancellationToken.None));
        Assert.Equal(2 * Files, store.Get<IPassageIndex>().Count);
        Assert.Empty(Directory.GetFiles(store.Get<DataDirectory>().Incoming));
        var originals = Directory.GetFiles(store.Get<DataDirectory>().Originals, "*", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension);
        Assert.True((await store.Get<IDocumentCatalog>().ListFileHashesAsync(CancellationToken.None)).SetEquals(originals!));
        return accepted.Count > 0;
    }

    /// <summary>Which state each document is in; both of its passages must say the same.</summary>
    private static async Task<int[]> StandsAsync(TestStore store)
    {
        var documents = await store.Get<IDocumentCatalog>().ListAsync(Staff, CancellationToken.None);
        Assert.Equal(Files, documents.Count);
        var stands = new int[Files];
        foreach (var document in documents)
        {
            var version = Assert.Single(document.Versions);
            var passages = await store.Get<IDocumentCatalog>().GetVersionPassagesAsync(version.Id, Staff, CancellationToken.None);
            Assert.Equal(2, passages.Count);
            stands[int.Parse(version.Title.Split(' ')[1], CultureInfo.InvariantCulture)] = Assert.Single(passages.Select(StandOf).Distinct());
        }

        return stands;
    }

    private static int StandOf(Passage passage) => int.Parse(passage.Text.Split("Stand ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
}
