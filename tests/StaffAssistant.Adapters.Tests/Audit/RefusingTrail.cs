using StaffAssistant.Core.Audit;

namespace StaffAssistant.Adapters.Tests.Audit;

/// <summary>Keeps what is recorded, and fails like a full disk when it is told to.</summary>
internal sealed class RefusingTrail : IAuditStore
{
    public List<AuditEvent> Events { get; } = [];

    public bool Refuses { get; set; }

    public Task<AuditEntry> AppendAsync(AuditEvent what, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (Refuses)
            throw new IOException("No space left on device.");
        Events.Add(what);
        return Task.FromResult(new AuditEntry(Events.Count, at, what, default, default));
    }

    public Task<AuditListing> ListAsync(AuditFilter filter, int skip, int count, CancellationToken cancellationToken) => throw new NotSupportedException();

    public IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<int> TrimAsync(DateTimeOffset moment, DateTimeOffset at, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<AuditHead?> ReadHeadAsync(CancellationToken cancellationToken) => throw new NotSupportedException();
}
