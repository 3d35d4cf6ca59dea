using StaffAssistant.Adapters.Tests.Conformance;
using StaffAssistant.Core.Documents;
using StaffAssistant.Testing;

namespace StaffAssistant.Adapters.Tests.Persistence;

public sealed class SqliteDocumentCatalogTests : DocumentCatalogConformance
{
    private TestStore? _store;

    protected override async Task<IDocumentCatalog> OpenAsync() => (_store = await TestStore.OpenAsync()).Get<IDocumentCatalog>();

    public override ValueTask DisposeAsync() => _store!.DisposeAsync();
}
