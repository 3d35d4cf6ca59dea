using System.Globalization;
using StaffAssistant.Core;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion;
using StaffAssistant.Testing;
using Xunit;

namespace StaffAssistant.Adapters.Tests.Documents;

public sealed class DataDirectoryLockTests : IDisposable
{
    private readonly TemporaryDirectory _data = A.DataDirectory();

    public DataDirectoryLockTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task A_second_writer_is_told_so_and_changes_nothing()
    {
        await using var first = await TestStore.OpenAsync(_data.Path);

        var fault = await Assert.ThrowsAsync<OperatorException>(() => TestStore.OpenAsync(_data.Path));

        Assert.Contains(_data.Path, fault.Message);
        Assert.Contains("anderen Prozess", fault.Message);
    }

    [Fact]
    public async Task Reading_is_allowed_while_another_writes()
    {
        await using var writer = await TestStore.OpenAsync(_data.Path);
        var saved = await writer.Get<IDocumentCatalog>().SaveAsync(A.Document().Build(), CancellationToken.None);
        await writer.Get<IndexCatchUp>().CatchUpAsync(CancellationToken.None);

        await using var reader = TestStore.Prepare(_data.Path);
        await reader.Get<EmbeddedStore>().OpenForReadingAsync(CancellationToken.None);

        Assert.NotNull(await reader.Get<IDocumentCatalog>().FindAsync(saved.Id, AccessScope.Of([AccessTag.Everyone]), CancellationToken.None));
    }

    [Fact]
    public async Task A_reader_that_has_nothing_to_catch_up_leaves_the_directory_free()
    {
        await using var reader = TestStore.Prepare(_data.Path);
        await reader.Get<EmbeddedStore>().OpenForReadingAsync(CancellationToken.None);

        Assert.False(reader.Get<DataDirectoryLock>().IsHeld);
        await using var writer = await TestStore.OpenAsync(_data.Path);
        Assert.True(writer.Get<DataDirectoryLock>().IsHeld);
    }

    [Fact]
    public async Task The_directory_is_free_again_when_its_owner_ends()
    {
        await (await TestStore.OpenAsync(_data.Path)).DisposeAsync();

        await using var next = await TestStore.OpenAsync(_data.Path);

        Assert.True(next.Get<DataDirectoryLock>().IsHeld);
    }
}
