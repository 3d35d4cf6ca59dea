using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Briefing;
using StaffAssistant.Core.OwnData;
using StaffAssistant.Core.Retention;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Confirmed briefings. Every page asks for one, so that what was read once stays in memory until it is changed or deleted here.</summary>
internal sealed class BriefingStore(DatabaseTables<PersonalContext> tables) : IBriefingStore, IPersonalStore, IRetainedData
{
    private readonly ConcurrentDictionary<PersonKey, BriefingConfirmation> _known = new();

    /// <inheritdoc />
    PersonalKind IPersonalStore.Kind => PersonalKind.Briefing;

    /// <inheritdoc />
    RetainedKind IRetainedData.Kind => RetainedKind.Briefing;

    /// <inheritdoc />
    public async ValueTask<BriefingConfirmation?> FindAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(owner, out var known))
            return known;
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Briefings.AsNoTracking().SingleOrDefaultAsync(row => row.Owner == owner.Value, cancellationToken) is { } row
            ? _known[owner] = new BriefingConfirmation(row.Version, row.At)
            : null;
    }

    /// <inheritdoc />
    public async Task ConfirmAsync(PersonKey owner, BriefingConfirmation confirmation, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        // A second click comes at the same moment: whichever is later stays.
        await personal.Database.ExecuteSqlAsync(
            $"INSERT INTO Briefings (Owner, Version, At) VALUES ({owner.Value}, {confirmation.Version}, {confirmation.At.UtcTicks}) ON CONFLICT (Owner) DO UPDATE SET Version = excluded.Version, At = excluded.At",
            cancellationToken);
        _known[owner] = confirmation;
    }

    /// <inheritdoc />
    public async Task<int> CountAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Briefings.CountAsync(row => row.Owner == owner.Value, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Briefings.Where(row => row.Owner == owner.Value).Select(row => (DateTimeOffset?)row.At).SingleOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<object> ExportAsync(PersonKey owner, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        if (await personal.Briefings.AsNoTracking().SingleOrDefaultAsync(row => row.Owner == owner.Value, cancellationToken) is { } row)
            yield return new { Fassung = row.Version, BestaetigtAm = row.At };
    }

    /// <inheritdoc />
    public async Task<int> DeleteAsync(PersonKey owner, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var deleted = await personal.Briefings.Where(row => row.Owner == owner.Value).ExecuteDeleteAsync(cancellationToken);
        _known.TryRemove(owner, out _);
        return deleted;
    }

    /// <inheritdoc />
    public async Task<DateTimeOffset?> FindOldestAsync(CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        return await personal.Briefings.MinAsync(row => (DateTimeOffset?)row.At, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<int> DeleteBeforeAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await using var personal = await tables.OpenAsync(cancellationToken);
        var deleted = await personal.Briefings.Where(row => row.At < moment).ExecuteDeleteAsync(cancellationToken);
        if (deleted > 0)
            _known.Clear();
        return deleted;
    }
}
