namespace StaffAssistant.Core.Audit;

/// <summary>The trail as stored: entries are added and, when they are old, deleted from the beginning; none is ever changed. May be used by two processes at once.</summary>
public interface IAuditStore
{
    /// <summary>Adds an entry at the end of the chain, durably before it returns.</summary>
    Task<AuditEntry> AppendAsync(AuditEvent what, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The entries that pass the filter, the latest first.</summary>
    Task<AuditListing> ListAsync(AuditFilter filter, int skip, int count, CancellationToken cancellationToken);

    /// <summary>Every entry in the order of the chain, as it stands in the file.</summary>
    IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Deletes the entries before <paramref name="moment"/> and records that with the last one's number and hash, both or neither; gives how many.</summary>
    Task<int> TrimAsync(DateTimeOffset moment, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>The end of the chain as noted beside it; null when nothing was noted.</summary>
    Task<AuditHead?> ReadHeadAsync(CancellationToken cancellationToken);
}
