using StaffAssistant.Core.Audit;

namespace StaffAssistant.Adapters.OwnDocuments;

/// <summary>What a person does with documents of his own concerns nobody: nothing is recorded of it.</summary>
internal sealed class NoAudit : IAuditStore
{
    /// <inheritdoc />
    public Task<AuditEntry> AppendAsync(AuditEvent what, DateTimeOffset at, CancellationToken cancellationToken) =>
        Task.FromResult(new AuditEntry(1, at, what, AuditEntry.Beginning, AuditEntry.Beginning));

    /// <inheritdoc />
    public Task<AuditListing> ListAsync(AuditFilter filter, int skip, int count, CancellationToken cancellationToken) => throw new NotSupportedException();

    /// <inheritdoc />
    public IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellationToken) => AsyncEnumerable.Empty<AuditEntry>();

    /// <inheritdoc />
    public Task<int> TrimAsync(DateTimeOffset moment, DateTimeOffset at, CancellationToken cancellationToken) => Task.FromResult(0);

    /// <inheritdoc />
    public Task<AuditHead?> ReadHeadAsync(CancellationToken cancellationToken) => Task.FromResult<AuditHead?>(null);
}
