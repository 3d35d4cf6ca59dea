using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Indexing;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Indexing;

/// <summary>Whatever happens to the files of the index: the next start gives the same answers, from a sound index or from one built anew.</summary>
public sealed class IndexDamageTests : IAsyncLifetime
{
    private readonly FiledRules _rules = new();
    private string _answers = string.Empty;

    public async ValueTask InitializeAsync()
    {
        await _rules.FileAsync();
        _answers = await _rules.AskAsync();
        Assert.All(_answers.Split('\n'), answer => Assert.StartsWith("Answer: ", answer));
    }

    public ValueTask DisposeAsync()
    {
        _rules.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_single_changed_byte_never_changes_an_answer()
    {
        var random = LongRun.Seeded(TestContext.Current.TestOutputHelper!.WriteLine);
        var kept = new SortedSet<string>(StringComparer.Ordinal);
        var rebuilt = 0;
        for (var flip = 0; flip < LongRun.Count(8, 200); flip++)
        {
            var before = _rules.Generation;
            var where = Damage.Flip(_rules.Index, random);

            Assert.Equal((where, _answers), (where, await _rules.AskAsync()));
            if (_rules.Generation == before)
                kept.Add(where.Split(' ')[0]);
            else
                rebuilt++;
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"{rebuilt} rebuilt; kept as it was after a change to: {string.Join(", ", kept)}.");
        Assert.True(rebuilt > 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public async Task A_file_that_was_cut_is_noticed(double share)
    {
        foreach (var name in Names())
        {
            Damage.Cut(FileCalled(name), share);
            Assert.Equal((name, _answers), (name, await _rules.AskAsync()));
        }
    }

    [Fact]
    public async Task A_file_that_is_missing_is_noticed()
    {
        foreach (var name in Names())
        {
            File.Delete(FileCalled(name));
            Assert.Equal((name, _answers), (name, await _rules.AskAsync()));
        }
    }

    [Fact]
    public async Task One_byte_changed_at_several_places_of_every_file_is_noticed()
    {
        foreach (var name in Directory.GetFiles(_rules.Generation, "_*").Select(path => Path.GetFileName(path)).DistinctBy(name => Path.GetExtension(name)).ToList())
        {
            foreach (var share in LongRun.IsOn ? [0, 0.25, 0.5, 0.75, 0.999] : new[] { 0.5 })
            {
                using var rules = new FiledRules();
                await rules.FileAsync();
                var (before, path) = (rules.Generation, Path.Combine(rules.Generation, name));
                Damage.Flip(path, (long)(new FileInfo(path).Length * share));

                Assert.Equal((name, _answers), (name, await rules.AskAsync()));
                Assert.NotEqual(before, rules.Generation);
            }
        }
    }

    [Fact]
    public async Task Two_files_that_changed_places_are_noticed()
    {
        await using (var store = await _rules.OpenAsync())
        {
            await store.Get<IDocumentCatalog>().SaveAsync(A.Document("Neues").Saying("Neues steht hier.").Build(), CancellationToken.None);
            await store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);
        }

        var before = _rules.Generation;
        var pair = Directory.GetFiles(before, "_*.si").Order(StringComparer.Ordinal).Take(2).ToList();
        var second = await File.ReadAllBytesAsync(pair[1], CancellationToken.None);
        File.Copy(pair[0], pair[1], overwrite: true);
        await File.WriteAllBytesAsync(pair[0], second, CancellationToken.None);

        Assert.Equal(_answers, await _rules.AskAsync());
        Assert.NotEqual(before, _rules.Generation);
    }

    [Fact]
    public async Task A_missing_folder_is_built_again()
    {
        Directory.Delete(_rules.Generation, recursive: true);
        Assert.Equal(_answers, await _rules.AskAsync());

        Directory.Delete(_rules.Index, recursive: true);
        Assert.Equal(_answers, await _rules.AskAsync());
    }

    [Fact]
    public async Task An_index_of_another_layout_is_built_again_and_leaves_nothing()
    {
        foreach (var path in Directory.GetFiles(_rules.Generation))
            File.Move(path, Path.Combine(_rules.Index, Path.GetFileName(path)));
        File.Delete(Path.Combine(_rules.Index, "current"));

        Assert.Equal(_answers, await _rules.AskAsync());

        Assert.Equal(["current"], Directory.GetFiles(_rules.Index).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public async Task A_broken_build_beside_the_index_is_never_used()
    {
        var serving = _rules.Generation;
        var half = Path.Combine(_rules.Index, "0123456789ab");
        Directory.CreateDirectory(half);
        foreach (var path in Directory.GetFiles(serving).Skip(1))
            File.Copy(path, Path.Combine(half, Path.GetFileName(path)));

        Assert.Equal(_answers, await _rules.AskAsync());

        Assert.Equal(serving, _rules.Generation);
    }

    [Fact]
    public async Task A_commit_that_was_killed_before_it_became_visible_leaves_the_index_sound()
    {
        var serving = _rules.Generation;
        var segments = Directory.GetFiles(serving, "segments_*").Single();
        var number = Convert.ToInt32(Path.GetFileName(segments)["segments_".Length..], 16);
        var half = Path.Combine(serving, $"segments_{number + 1:x}");
        File.Copy(segments, half);
        Damage.Cut(half, 0.9);
        File.WriteAllText(Path.Combine(serving, "_zz.cfs"), "half a segment");

        Assert.Equal(_answers, await _rules.AskAsync());

        Assert.Equal(serving, _rules.Generation);
    }

    [Fact]
    public async Task An_index_that_is_ahead_of_its_catalogue_is_built_again()
    {
        await using (var store = await _rules.OpenAsync())
            await store.Get<IPassageIndex>().ApplyAsync([], 100_000, CancellationToken.None);

        Assert.Equal(_answers, await _rules.AskAsync());
    }

    [Fact]
    public async Task A_sound_index_is_not_built_again()
    {
        var before = _rules.Generation;

        await _rules.AskAsync();

        Assert.Equal(before, _rules.Generation);
    }

    [Fact]
    public async Task A_change_to_a_damaged_index_never_passes_the_damage_on()
    {
        await using (var store = await _rules.OpenAsync())
        {
            Damage.Flip(FileCalled(Directory.GetFiles(_rules.Generation, "_*.cfs").Concat(Directory.GetFiles(_rules.Generation, "_*.fdt")).Select(path => Path.GetFileName(path)).First()), 3_000);
            await store.Get<IDocumentCatalog>().SaveAsync(A.Document("Neues").Saying("Neues steht hier.").Build(), CancellationToken.None);
            await Record.ExceptionAsync(() => store.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None));
            Assert.False(await store.Get<IIndexUpkeep>().IsSoundAsync(CancellationToken.None));
        }

        Assert.Equal(_answers, await _rules.AskAsync());
    }

    // All files on demand, else a few of every kind.
    private List<string> Names()
    {
        var names = Directory.GetFiles(_rules.Index, "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!).ToList();
        return LongRun.IsOn ? names : [.. names.Where(name => !name.StartsWith('_') || name.EndsWith(".si", StringComparison.Ordinal) || name.EndsWith(".tim", StringComparison.Ordinal))];
    }

    // After a rebuild the names may differ; then any file stands for it.
    private string FileCalled(string name) =>
        Directory.GetFiles(_rules.Index, name, SearchOption.AllDirectories).FirstOrDefault() ?? Directory.GetFiles(_rules.Generation)[0];
}
