using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Persistence;

public sealed class CatalogFileTests : IDisposable
{
    private readonly TemporaryDirectory _data = A.DataDirectory();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task The_file_is_in_write_ahead_mode_so_that_readers_never_wait()
    {
        string path;
        await using (var store = await TestStore.OpenAsync(_data.Path))
            path = store.Get<DataDirectory>().CatalogFile;

        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var header = new byte[20];
        await file.ReadExactlyAsync(header, CancellationToken.None);
        // SQLite file format, section 1.3: bytes 18 and 19 are 2 in WAL mode.
        Assert.Equal((2, 2), (header[18], header[19]));
    }

    [Fact]
    public async Task What_was_stored_is_there_after_a_restart()
    {
        Document saved;
        await using (var store = await TestStore.OpenAsync(_data.Path))
            saved = await store.Get<IDocumentCatalog>().SaveAsync(A.Document().Build(), CancellationToken.None);

        await using var again = await TestStore.OpenAsync(_data.Path);

        Assert.NotNull(await again.Get<IDocumentCatalog>().FindAsync(saved.Id, AccessScope.Of([AccessTag.Everyone]), CancellationToken.None));
        Assert.Equal(1, again.Get<Core.Passages.IPassageIndex>().Count);
    }
}
