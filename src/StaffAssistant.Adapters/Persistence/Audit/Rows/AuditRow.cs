using StaffAssistant.Core.Audit;

namespace StaffAssistant.Adapters.Persistence.Audit.Rows;

/// <summary>An entry as stored. The action is text, so that an entry of a newer program stays readable.</summary>
internal sealed class AuditRow
{
    public long Sequence { get; set; }

    public long AtTicks { get; set; }

    public required string Action { get; set; }

    public required string Actor { get; set; }

    public required string Subject { get; set; }

    public required string Collection { get; set; }

    public required string Detail { get; set; }

    public required byte[] Previous { get; set; }

    public required byte[] Hash { get; set; }

    public static AuditRow Of(AuditEntry entry) => new()
    {
        Sequence = entry.Sequence,
        AtTicks = entry.At.UtcTicks,
        Action = entry.Event.Action.ToString(),
        Actor = entry.Event.Actor.Key,
        Subject = entry.Event.Subject,
        Collection = entry.Event.Collection,
        Detail = entry.Event.Detail,
        Previous = entry.Previous.ToArray(),
        Hash = entry.Hash.ToArray(),
    };

    /// <summary>The entry; one whose action nobody knows, or whose moment cannot be, does not fit its hash any more.</summary>
    public AuditEntry ToEntry() => new(
        Sequence,
        new DateTimeOffset(Math.Clamp(AtTicks, DateTimeOffset.MinValue.UtcTicks, DateTimeOffset.MaxValue.UtcTicks), TimeSpan.Zero),
        new AuditEvent(Enum.TryParse<AuditAction>(Action, out var action) && action.ToString() == Action ? action : (AuditAction)(-1), new AuditActor(Actor)) { Subject = Subject, Collection = Collection, Detail = Detail },
        Previous,
        Hash);
}
