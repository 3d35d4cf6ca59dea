using Microsoft.Extensions.Logging;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Usage;

/// <summary>
/// Counts what waits, keeps it, and closes periods that are over. A use belongs to the week in which it happened; one that comes after that week was closed is not
/// counted, because a published week never changes. A week is closed some minutes after its end, so that what is on its way still arrives.
/// </summary>
public sealed class UsageKeeper(
    UsageCounting counting, OpenPeriodFiles files, IUsageArchive archive, IUnitSource units, SteadyClock steady, TimeProvider clock, ILogger<UsageKeeper> log)
{
    /// <summary>How long after its end a period is closed.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);
    private readonly Dictionary<string, OpenPeriod> _open = new(StringComparer.Ordinal);
    private bool _isLoaded;

    /// <summary>The periods that run or wait to be closed.</summary>
    public IReadOnlyCollection<OpenPeriod> Open => _open.Values;

    /// <summary>One round: count, keep, close. Called every few seconds by one worker.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        Load();
        steady.Look();
        if (!await archive.IsApprovedAsync(cancellationToken))
        {
            DestroyAll();
            return;
        }

        await CountAsync(cancellationToken);
        Keep();
        if (steady.IsSteady)
            await CloseAsync(cancellationToken);
    }

    /// <summary>Counts and keeps what waits; the last thing before the process ends.</summary>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        Load();
        if (!await archive.IsApprovedAsync(cancellationToken))
            return;
        await CountAsync(cancellationToken);
        Keep();
    }

    private void Load()
    {
        if (_isLoaded)
            return;
        steady.Begin(files.LastWritten);
        foreach (var period in files.Load())
            _open[period.Period.Name] = period;
        _isLoaded = true;
    }

    // What waits was not approved either.
    private void DestroyAll()
    {
        var waiting = counting.TakeAll().Count();
        if (_open.Count == 0 && waiting == 0)
            return;
        foreach (var name in _open.Keys)
            files.Destroy(name);
        UsageLog.Destroyed(log, _open.Count);
        _open.Clear();
    }

    private async Task CountAsync(CancellationToken cancellationToken)
    {
        var late = 0;
        foreach (var use in counting.TakeAll())
        {
            var counted = UseCounters.Of(use.Event);
            var day = BerlinCalendar.DateOf(use.At);
            // Templates are topics of blocks and nothing else: in a week they would make persons active who did not ask.
            if (use.Event is UsageEvent.Draft draft)
            {
                await CountTopicAsync(use, day, draft.Template, counted, cancellationToken);
                continue;
            }

            if (await OpenAsync(CountingPeriod.Of(IsoWeek.Of(day)), cancellationToken) is { } week)
                week.Count(use.Person, use.Unit, null, counted);
            else
                late++;
            if (use.Event is UsageEvent.Question { Outcome: QuestionOutcome.Proven } question)
                await CountTopicAsync(use, day, question.Document, counted, cancellationToken);
        }

        if (late > 0)
            UsageLog.Late(log, late);
    }

    private async Task CountTopicAsync(CountedUse use, DateOnly day, UsedDocument? document, UsageCounters counted, CancellationToken cancellationToken)
    {
        if (await OpenAsync(CountingPeriod.Of(IsoWeek.Of(day).Block), cancellationToken) is { } block)
            block.Count(use.Person, units.TreeOn(day).DepartmentOf(use.Unit), document, counted);
    }

    private async Task<OpenPeriod?> OpenAsync(CountingPeriod period, CancellationToken cancellationToken)
    {
        if (_open.TryGetValue(period.Name, out var open))
            return open;
        if (IsOver(period) || await archive.IsClosedAsync(period, cancellationToken))
            return null;
        return _open[period.Name] = OpenPeriod.Begin(period);
    }

    private void Keep()
    {
        foreach (var period in _open.Values.Where(period => period.IsChanged))
            files.Save(period, clock.GetUtcNow());
    }

    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        // Opened while the clock was ahead; nobody would ever come back to it.
        foreach (var period in _open.Values.Where(period => period.Period.Start > clock.GetUtcNow() + Ahead).ToList())
            Forget(period);
        foreach (var period in _open.Values.Where(period => IsOver(period.Period)).ToList())
        {
            if (!await archive.IsClosedAsync(period.Period, cancellationToken))
                UsageLog.Closed(log, await PublishAsync(period, cancellationToken));
            Forget(period);
        }
    }

    private void Forget(OpenPeriod period)
    {
        files.Destroy(period.Period.Name);
        _open.Remove(period.Period.Name);
    }

    private async Task<int> PublishAsync(OpenPeriod open, CancellationToken cancellationToken)
    {
        var tree = units.TreeOn(open.Period.LastDay);
        if (IsoWeek.Parse(open.Period.Name) is { } name)
        {
            var week = WeekClosing.Close(name, tree, open.Cells);
            await archive.AddAsync(week, cancellationToken);
            return week.Groups.Count;
        }

        var block = BlockClosing.Close(WeekBlock.Parse(open.Period.Name)!.Value, tree, open.Cells);
        await archive.AddAsync(block, cancellationToken);
        return block.Topics.Count;
    }

    private bool IsOver(CountingPeriod period) => clock.GetUtcNow() >= period.End + Grace;
}
