using StaffAssistant.Core.Audit;

namespace StaffAssistant.Web.Tests.Audit;

/// <summary>Keeps what is recorded.</summary>
internal sealed class KeptTrail : IAuditStore
{
    public List<AuditEvent> Events { get; } = [];

    public Task<AuditEntry> AppendAsync(AuditEvent what, DateTimeOffset at, CancellationToken cancellationToken)
    {
        Events.Add(what);
        return Task.FromResult(new AuditEntry(Events.Count, at, what, default, default));
    }

    public Task<AuditListing> ListAsync(AuditFilter filter, int skip, int count, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<int> TrimAsync(DateTimeOffset moment, DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<AuditHead?> ReadHeadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
