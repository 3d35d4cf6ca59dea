using System.Security.Cryptography;
using System.Text;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Documents;

public sealed class DocumentFilesTests : IAsyncLifetime
{
    private readonly TemporaryDirectory _folder = A.Folder();
    private TestStore _store = null!;
    private DocumentFiles _files = null!;

    public async ValueTask InitializeAsync()
    {
        _store = await TestStore.OpenAsync();
        _files = _store.Get<DocumentFiles>();
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_original_is_kept_under_the_hash_of_its_bytes()
    {
        var (file, isNew) = await StoreAsync("Das Tagegeld beträgt 28 Euro.");

        Assert.True(isNew);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("Das Tagegeld beträgt 28 Euro."))), file.Sha256);
        Assert.Equal(30, file.Length);
        await using var stream = _files.OpenRead(file.Sha256);
        Assert.Equal("Das Tagegeld beträgt 28 Euro.", await new StreamReader(stream).ReadToEndAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_same_bytes_are_stored_once()
    {
        await StoreAsync("gleich");
        var written = File.GetLastWriteTimeUtc(Originals().Single());

        var (_, isNew) = await StoreAsync("gleich");

        Assert.False(isNew);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Originals().Single()));
    }

    [Fact]
    public async Task A_copy_that_is_stopped_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var path = _folder.Write("a.md", "Text");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _files.StoreAsync(path, "a.md", "a.md", stop.Token));

        Assert.Empty(Originals());
    }

    [Fact]
    public async Task What_no_version_names_is_cleared_away_and_the_rest_stays()
    {
        var (named, _) = await StoreAsync("bleibt");
        await StoreAsync("geht");
        await File.WriteAllTextAsync(Path.Combine(_store.Get<DataDirectory>().Originals, "halb.part"), "halb", CancellationToken.None);

        _files.RemoveAllBut(new HashSet<string> { named.Sha256 });

        Assert.Equal([_files.PathOf(named.Sha256)], Originals());
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_hash_names_no_file(string hash) => Assert.Throws<ArgumentException>(() => _files.PathOf(hash));

    private Task<(StoredFile File, bool IsNew)> StoreAsync(string text) =>
        _files.StoreAsync(_folder.Write(Guid.NewGuid() + ".md", text), "a.md", "a.md", CancellationToken.None);

    private string[] Originals() => Directory.GetFiles(_store.Get<DataDirectory>().Originals, "*", SearchOption.AllDirectories);
}
