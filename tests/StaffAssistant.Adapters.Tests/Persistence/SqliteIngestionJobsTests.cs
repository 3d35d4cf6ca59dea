using StaffAssistant.Adapters.Tests.Conformance;
using StaffAssistant.Core.Documents;
using StaffAssistant.Core.Ingestion.Jobs;
using StaffAssistant.Testing;

namespace StaffAssistant.Adapters.Tests.Persistence;

public sealed class SqliteIngestionJobsTests : IngestionJobsConformance
{
    private TestStore _store = null!;

    protected override IIngestionJobs Jobs => _store.Get<IIngestionJobs>();

    protected override IDocumentCatalog Catalog => _store.Get<IDocumentCatalog>();

    public override async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public override ValueTask DisposeAsync() => _store.DisposeAsync();
}
