using StaffAssistant.Adapters.Tests.Conformance;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Register;
using StaffAssistant.Testing;

namespace StaffAssistant.Adapters.Tests.Persistence;

public sealed class SqliteDocumentRegisterTests : DocumentRegisterConformance
{
    private TestStore? _store;

    protected override async Task<(IDocumentCatalog Catalog, IDocumentRegister Register)> OpenAsync()
    {
        _store = await TestStore.OpenAsync();
        return (_store.Get<IDocumentCatalog>(), _store.Get<IDocumentRegister>());
    }

    public override ValueTask DisposeAsync() => _store!.DisposeAsync();
}
