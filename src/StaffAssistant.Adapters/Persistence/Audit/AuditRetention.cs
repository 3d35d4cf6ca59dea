using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Adapters.Persistence.Audit;

/// <summary>Deletes old entries from the beginning of the chain, which stays provable.</summary>
internal sealed class AuditRetention(IAuditStore store, TimeProvider clock) : IRetainedData
{
    /// <inheritdoc />
    public RetainedKind Kind => RetainedKind.Audit;

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken) => (await store.ReadAsync(cancellationToken).FirstOrDefaultAsync(cancellationToken))?.At;

    /// <inheritdoc />
    public Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken) => store.TrimAsync(moment, clock.GetUtcNow(), cancellationToken);
}
