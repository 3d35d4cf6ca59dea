namespace StaffAssistant.Core.Audit;

/// <summary>Records what must be recorded. Callers wait for it: what cannot be recorded does not happen.</summary>
public sealed class AuditTrail(IAuditStore store, TimeProvider clock)
{
    /// <summary>Records an event.</summary>
    public Task<AuditEntry> RecordAsync(AuditEvent what, CancellationToken cancellationToken) => store.AppendAsync(
        what with { Subject = Cut(what.Subject), Collection = Cut(what.Collection), Detail = Cut(what.Detail) }, clock.GetUtcNow(), cancellationToken);

    private static string Cut(string text) => text.Length <= AuditEvent.LongestField ? text : text[..AuditEvent.LongestField];
}
