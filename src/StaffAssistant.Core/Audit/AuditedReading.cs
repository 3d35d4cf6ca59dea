using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Audit;

/// <summary>
/// Records what must be known of reading: who was shown text of a restricted document, and what administrators read of people. Who waits for it shows nothing that is
/// not recorded. Reading an ordinary rule leaves no trace.
/// </summary>
public sealed class AuditedReading(AuditTrail trail, IDocumentCatalog catalog, IOptionsMonitor<AuditOptions> options, TimeProvider clock)
{
    /// <summary>A page is drawn once before its connection stands and once with it: that is one reading.</summary>
    private static readonly TimeSpan SameReading = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(AuditAction Action, AuditActor By, string Subject, string Detail), DateTimeOffset> _latest = new();

    /// <summary>Whether reading a document with these tags is recorded.</summary>
    public bool IsRestricted(DocumentAccess access) => options.CurrentValue.RestrictedTags is { Count: > 0 } restricted
        && access.Tags.Any(tag => restricted.Any(one => string.Equals(one.Trim(), tag.Value, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Records that somebody is shown text of a document, if it is a restricted one.</summary>
    public async Task ShowAsync(Document document, AuditActor by, ReadingWay way, CancellationToken cancellationToken)
    {
        if (!IsRestricted(document.Access))
            return;
        await RecordAsync(
            new AuditEvent(AuditAction.RestrictedRead, by) { Subject = document.Id.ToString(), Collection = document.Access.Collection.Value, Detail = way.ToString() },
            cancellationToken);
    }

    /// <summary>The same for several documents of which only the ids are known; those that the scope does not allow are not shown and not recorded.</summary>
    public async Task ShowAsync(IEnumerable<DocumentId> documents, AccessScope scope, AuditActor by, ReadingWay way, CancellationToken cancellationToken)
    {
        if (options.CurrentValue.RestrictedTags.Count == 0)
            return;
        foreach (var id in documents)
        {
            if (await catalog.FindAsync(id, scope, cancellationToken) is { } document)
                await ShowAsync(document, by, way, cancellationToken);
        }
    }

    /// <summary>Records that an administrator reads what people sent, or what is kept about rights.</summary>
    /// <param name="subject">What is read: an id, or a word of ours.</param>
    /// <param name="entries">How much of it.</param>
    /// <param name="by">The administrator.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task AdministerAsync(string subject, int entries, AuditActor by, CancellationToken cancellationToken) => RecordAsync(
        new AuditEvent(AuditAction.AdministratorRead, by) { Subject = subject, Detail = entries.ToString(CultureInfo.InvariantCulture) }, cancellationToken);

    private async Task RecordAsync(AuditEvent what, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var key = (what.Action, what.Actor, what.Subject, what.Detail);
        foreach (var (old, at) in _latest)
        {
            if (now - at >= SameReading || now < at)
                _latest.TryRemove(old, out _);
        }

        if (!_latest.TryAdd(key, now))
            return;
        try
        {
            await trail.RecordAsync(what, cancellationToken);
        }
        catch
        {
            _latest.TryRemove(key, out _);
            throw;
        }
    }
}
