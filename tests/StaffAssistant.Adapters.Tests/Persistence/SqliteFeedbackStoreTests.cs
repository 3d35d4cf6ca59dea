using StaffAssistant.Adapters.Tests.Conformance;
using StaffAssistant.Core.Feedback;
using StaffAssistant.Testing;

namespace StaffAssistant.Adapters.Tests.Persistence;

public sealed class SqliteFeedbackStoreTests : FeedbackStoreConformance
{
    private TestStore _store = null!;

    protected override IFeedbackStore Store => _store.Get<IFeedbackStore>();

    public override async ValueTask InitializeAsync() => _store = await TestStore.OpenAsync();

    public override ValueTask DisposeAsync() => _store.DisposeAsync();
}
