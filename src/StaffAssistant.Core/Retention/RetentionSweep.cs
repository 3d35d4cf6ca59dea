using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace StaffAssistant.Core.Retention;

/// <summary>
/// Deletes what is older than its period. A wrong clock would delete everything at once, so the clock is held against the last look first: when it went back, leapt, or
/// nobody looked for long, nothing is deleted until an administrator says that it is right.
/// </summary>
public sealed class RetentionSweep(IEnumerable<IRetainedData> stores, RetentionJournal journal, IOptions<RetentionOptions> options, TimeProvider clock, ILogger<RetentionSweep> log) : IDisposable
{
    /// <summary>Clocks are set right by minutes now and then.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromHours(1);

    private readonly SemaphoreSlim _turn = new(1);
    private (DateTimeOffset Shown, long Stamp)? _before;

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    /// <summary>Looks at the clock and, when it is believed, deletes what is old. The first look of all deletes nothing.</summary>
    public async Task<RetentionRecord> LookAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var record = await journal.ReadAsync(cancellationToken);
            var now = clock.GetUtcNow();
            var doubt = record.Doubt ?? Doubt(now, record);
            _before = (now, clock.GetTimestamp());
            if (doubt is { } reason)
                return record.Doubt is null ? await HoldAsync(record, reason, now, cancellationToken) : record;
            var deleted = record.LastLook is null ? [] : await DeleteAsync(now, cancellationToken);
            return await WriteAsync(new RetentionRecord(now, null, null, deleted), cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>An administrator says that the clock is right: what it shows now counts, and the next look deletes again.</summary>
    public async Task<RetentionRecord> BelieveAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var record = await journal.ReadAsync(cancellationToken);
            var now = clock.GetUtcNow();
            _before = (now, clock.GetTimestamp());
            RetentionLog.Believed(log);
            return await WriteAsync(record with { LastLook = now, Doubt = null, DoubtedAt = null }, cancellationToken);
        }
        finally
        {
            _turn.Release();
        }
    }

    private ClockDoubt? Doubt(DateTimeOffset now, RetentionRecord record)
    {
        if (record.LastLook is not { } last)
            return null;
        if (now < last - Tolerance)
            return ClockDoubt.WentBack;
        if (_before is { } before && now - before.Shown - clock.GetElapsedTime(before.Stamp) > Tolerance)
            return ClockDoubt.LeaptAhead;
        return now - last > options.Value.LongestPause ? ClockDoubt.LongPause : null;
    }

    private Task<RetentionRecord> HoldAsync(RetentionRecord record, ClockDoubt doubt, DateTimeOffset now, CancellationToken cancellationToken)
    {
        RetentionLog.Doubted(log, doubt);
        return WriteAsync(record with { Doubt = doubt, DoubtedAt = now }, cancellationToken);
    }

    private async Task<Dictionary<RetainedKind, int>> DeleteAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var deleted = new Dictionary<RetainedKind, int>();
        foreach (var store in stores)
        {
            var count = await store.DeleteBeforeAsync(now - options.Value.PeriodOf(store.Kind), cancellationToken);
            deleted[store.Kind] = count;
            if (count > 0)
                RetentionLog.Deleted(log, store.Kind, count);
        }

        return deleted;
    }

    private async Task<RetentionRecord> WriteAsync(RetentionRecord record, CancellationToken cancellationToken)
    {
        await journal.WriteAsync(record, cancellationToken);
        return record;
    }
}
