using Microsoft.Extensions.DependencyInjection;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Core.Ingestion.Watching;
using StaffAssistant.Core.Passages;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Ingestion.Watching;

public sealed class FolderMirrorTests : IAsyncLifetime
{
    private static readonly AccessScope Staff = AccessScope.Of([AccessTag.Everyone]);
    private readonly TemporaryDirectory _folder = A.Folder();
    private readonly LineExtractor _extractor = new();
    private DateTime _written = new(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc);
    private TestStore _store = null!;

    private WatchedFolder Watched => new() { Path = _folder.Path, Name = "Regeln", Tags = { "alle" } };

    public async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync(change: services => services.AddSingleton<ITextExtractor>(_extractor));

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task New_changed_and_deleted_files_follow()
    {
        Put("a.md", "# Eins\nText");
        Put("unter/b.md", "# Zwei\nText");
        await MirrorAsync();
        Assert.Equal(["Eins", "Zwei"], await TitlesAsync());

        Put("a.md", "# Eins neu\nText");
        Put("c.md", "# Drei\nText");
        File.Delete(Path.Combine(_folder.Path, "unter", "b.md"));
        await MirrorAsync();

        Assert.Equal(["Drei", "Eins neu"], await TitlesAsync());
        Assert.Equal(2, _store.Get<IPassageIndex>().Count);
        Assert.Equal(2, Directory.GetFiles(_store.Get<DataDirectory>().Originals, "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_moved_file_stays_the_same_document()
    {
        Put("a.md", "# Eins\nText");
        await MirrorAsync();
        var before = Assert.Single(await DocumentsAsync()).Id;

        Directory.CreateDirectory(Path.Combine(_folder.Path, "neu"));
        File.Move(Path.Combine(_folder.Path, "a.md"), Path.Combine(_folder.Path, "neu", "umbenannt.md"));
        await MirrorAsync();
        Assert.Equal(before, Assert.Single(await DocumentsAsync()).Id);

        File.Delete(Path.Combine(_folder.Path, "neu", "umbenannt.md"));
        Put("anders.md", "# Anders\nText");
        await MirrorAsync();
        Assert.Equal(["Anders"], await TitlesAsync());
    }

    [Fact]
    public async Task Nothing_is_read_twice_and_an_unread_file_is_not_tried_again_until_it_changes()
    {
        Put("gut.md", "Text");
        Put("schlecht.md", "!damaged");
        Put("bild.png", "x");
        await MirrorAsync();
        await MirrorAsync();
        Assert.Equal(2, _extractor.Read);

        Put("schlecht.md", "Jetzt lesbar");
        await MirrorAsync();

        Assert.Equal(["gut", "schlecht"], await TitlesAsync());
        Assert.Equal(3, _extractor.Read);
    }

    [Fact]
    public async Task A_folder_that_is_gone_or_suddenly_empty_removes_nothing()
    {
        Put("a.md", "# Eins\nText");
        await MirrorAsync();

        File.Delete(Path.Combine(_folder.Path, "a.md"));
        Assert.False(await LookAsync());
        Directory.Delete(_folder.Path, recursive: true);
        Assert.False(await LookAsync());
        Directory.CreateDirectory(_folder.Path);

        Assert.Equal(["Eins"], await TitlesAsync());
    }

    [Fact]
    public async Task A_sidecar_that_changes_changes_the_document()
    {
        Put("a.md", "# Eins\nText");
        await MirrorAsync();

        Put("a.md.yaml", "title: Vom Rand\ntags: [alle]\n");
        await MirrorAsync();

        Assert.Equal(["Vom Rand"], await TitlesAsync());
    }

    [Fact]
    public async Task A_file_that_becomes_another_document_takes_the_former_one_along()
    {
        Put("a.md", "# Eins\nText");
        Put("a.md.yaml", "number: DA 1\n");
        await MirrorAsync();
        Put("a.md", "# Zwei\nText");
        Put("a.md.yaml", "number: DA 2\n");
        await MirrorAsync();

        Assert.Equal(["Zwei"], await TitlesAsync());
    }

    [Fact]
    public async Task A_file_that_was_written_a_moment_ago_waits()
    {
        _folder.Write("a.md", "halb");

        Assert.False(await LookAsync());

        Assert.Equal(0, await _store.Get<IIngestionJobs>().CountOpenAsync(CancellationToken.None));
    }

    private void Put(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, _written += TimeSpan.FromMinutes(1));
    }

    private Task<bool> LookAsync() => _store.Get<FolderMirror>().LookAsync(Watched, CancellationToken.None);

    private async Task MirrorAsync()
    {
        for (var looks = 0; !await LookAsync(); looks++)
        {
            Assert.InRange(looks, 0, 3);
            while (await _store.Get<IngestionRunner>().RunNextAsync(CancellationToken.None))
            {
            }

            await _store.Get<IngestionRunner>().PublishAsync(CancellationToken.None);
        }
    }

    private Task<IReadOnlyList<Document>> DocumentsAsync() => _store.Get<IDocumentCatalog>().ListAsync(Staff, CancellationToken.None);

    private async Task<List<string>> TitlesAsync() => [.. (await DocumentsAsync()).Select(document => document.Versions[^1].Title)];
}
