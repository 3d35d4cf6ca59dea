using System.Data;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using StaffAssistant.Adapters.Persistence.Audit.Rows;
using StaffAssistant.Core.Audit;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence.Audit;

/// <summary>The trail in SQLite. A writer takes the file for itself before it reads the end of the chain, so that two processes never continue the same entry.</summary>
internal sealed class AuditStore(DatabaseTables<AuditContext> schema, AuditHeadFile head, DataDirectory directory) : IAuditStore, IDisposable
{
    private readonly SemaphoreSlim _writer = new(1);

    public void Dispose() => _writer.Dispose();

    /// <inheritdoc />
    public async Task<AuditEntry> AppendAsync(AuditEvent what, DateTimeOffset at, CancellationToken cancellationToken) =>
        await WriteAsync((audit, _) => Task.FromResult(what), at, cancellationToken);

    /// <inheritdoc />
    public async Task<AuditListing> ListAsync(AuditFilter filter, int skip, int count, CancellationToken cancellationToken)
    {
        await using var audit = await schema.OpenAsync(cancellationToken);
        var rows = Passing(audit.Entries.AsNoTracking(), filter);
        var page = await rows.OrderByDescending(row => row.Sequence).Skip(skip).Take(count).ToListAsync(cancellationToken);
        return new AuditListing([.. page.Select(row => row.ToEntry())], await rows.CountAsync(cancellationToken));
    }

    /// <inheritdoc />
    public async IAsyncEnumerable<AuditEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // Looking makes no file.
        if (!File.Exists(directory.AuditFile))
            yield break;
        await using var audit = await schema.OpenAsync(cancellationToken);
        await foreach (var row in audit.Entries.AsNoTracking().OrderBy(row => row.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
            yield return row.ToEntry();
    }

    /// <inheritdoc />
    public async Task<int> TrimAsync(DateTimeOffset moment, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var deleted = 0;
        await using (var audit = await schema.OpenAsync(cancellationToken))
        {
            if (!await audit.Entries.AnyAsync(row => row.AtTicks < moment.UtcTicks, cancellationToken))
                return 0;
        }

        await WriteAsync(
            async (audit, token) =>
            {
                // Only what stands before the first entry that stays goes: a clock that went back leaves no hole.
                var stays = await audit.Entries.Where(row => row.AtTicks >= moment.UtcTicks).MinAsync(row => (long?)row.Sequence, token) ?? long.MaxValue;
                var last = await audit.Entries.AsNoTracking().Where(row => row.Sequence < stays).OrderByDescending(row => row.Sequence).FirstAsync(token);
                deleted = await audit.Entries.Where(row => row.Sequence <= last.Sequence).ExecuteDeleteAsync(token);
                return new AuditEvent(AuditAction.TrailTrimmed, AuditActor.System) { Subject = last.Sequence.ToString(CultureInfo.InvariantCulture), Detail = AuditVerification.Hex(last.Hash) };
            },
            at,
            cancellationToken);
        return deleted;
    }

    /// <inheritdoc />
    public Task<AuditHead?> ReadHeadAsync(CancellationToken cancellationToken) => head.ReadAsync(cancellationToken);

    private async Task<AuditEntry> WriteAsync(Func<AuditContext, CancellationToken, Task<AuditEvent>> compose, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            await using var audit = await schema.OpenAsync(cancellationToken);
            await using var transaction = await audit.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            var last = await audit.Entries.AsNoTracking().OrderByDescending(row => row.Sequence).FirstOrDefaultAsync(cancellationToken);
            var what = await compose(audit, cancellationToken);
            var (sequence, previous) = (last is null ? 1 : last.Sequence + 1, last?.Hash ?? AuditEntry.Beginning);
            var entry = new AuditEntry(sequence, at, what, previous, AuditHash.Of(sequence, at, what, previous.Span));
            audit.Entries.Add(AuditRow.Of(entry));
            await audit.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            await head.WriteAsync(entry, CancellationToken.None);
            return entry;
        }
        finally
        {
            _writer.Release();
        }
    }

    private static IQueryable<AuditRow> Passing(IQueryable<AuditRow> rows, AuditFilter filter)
    {
        if (filter.Action is { } action)
            rows = rows.Where(row => row.Action == action.ToString());
        if (!string.IsNullOrEmpty(filter.Actor))
            rows = rows.Where(row => row.Actor == filter.Actor);
        if (!string.IsNullOrEmpty(filter.Subject))
            rows = rows.Where(row => row.Subject == filter.Subject);
        if (filter.From is { } from)
            rows = rows.Where(row => row.AtTicks >= from.UtcTicks);
        return filter.Until is { } until ? rows.Where(row => row.AtTicks < until.UtcTicks) : rows;
    }
}
