using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Core.OwnData;

/// <summary>Shows a person what is kept of him, gives it to him and deletes it. Takes the key of whoever asks, and no other.</summary>
public sealed class OwnDataDesk(IEnumerable<IPersonalStore> stores, IAuditStore audit, IOptions<RetentionOptions> retention, TimeProvider clock)
{
    private readonly IReadOnlyList<IPersonalStore> _stores = [.. stores.OrderBy(store => store.Kind)];

    /// <summary>One entry for each store, empty ones too.</summary>
    public async Task<IReadOnlyList<OwnDataEntry>> ListAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        var entries = new List<OwnDataEntry>(_stores.Count);
        foreach (var store in _stores)
        {
            var period = PeriodOf(store.Kind);
            entries.Add(new OwnDataEntry(store.Kind, await store.CountAsync(owner, cancellationToken), period, await store.FindOldestAsync(owner, cancellationToken) + period));
        }

        return entries;
    }

    /// <summary>How many entries of the audit trail name the person, by what was done; they cannot be deleted before their time.</summary>
    public async Task<IReadOnlyDictionary<AuditAction, int>> CountTrailAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<AuditAction, int>();
        foreach (var action in Enum.GetValues<AuditAction>())
        {
            if ((await audit.ListAsync(new AuditFilter(action, owner.Value), 0, 1, cancellationToken)).Total is > 0 and var count)
                counts[action] = count;
        }

        return counts;
    }

    /// <summary>All of it.</summary>
    public async Task<OwnDataExport> ExportAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        var kept = new Dictionary<PersonalKind, IReadOnlyList<object>>();
        foreach (var store in _stores)
            kept[store.Kind] = await store.ExportAsync(owner, cancellationToken).ToListAsync(cancellationToken);
        return new OwnDataExport(owner.Value, clock.GetUtcNow(), kept, await CountTrailAsync(owner, cancellationToken));
    }

    /// <summary>Deletes one kind, or all for null; gives how many entries that were. What was begun is finished, whoever leaves.</summary>
    public async Task<int> DeleteAsync(PersonKey owner, PersonalKind? kind, CancellationToken cancellationToken)
    {
        var deleted = 0;
        foreach (var store in _stores.Where(store => kind is null || store.Kind == kind))
            deleted += await store.DeleteAsync(owner, cancellationToken);
        return deleted;
    }

    // The two enums name the same things; what has no period of its own stays until its owner deletes it.
    private TimeSpan? PeriodOf(PersonalKind kind) =>
        Enum.TryParse<RetainedKind>(kind.ToString(), out var same) || Enum.TryParse($"Personal{kind}", out same) ? retention.Value.PeriodOf(same) : null;
}
