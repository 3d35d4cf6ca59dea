using System.Threading.Channels;
using StaffAssistant.Core.Audit;

namespace StaffAssistant.Web.Identity.Rights;

/// <summary>Records every change of the mapping, also one that was made while the program stood still. Who edited the file, the machine knows.</summary>
internal sealed class RightsRecording(GroupMapping mapping, AuditTrail trail, IAuditStore store, ILogger<RightsRecording> log) : BackgroundService
{
    private readonly Channel<RightsInForce> _changed = Channel.CreateUnbounded<RightsInForce>();
    private RightsInForce _known = RightsInForce.Of(mapping);

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        mapping.Changed += Take;
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        mapping.Changed -= Take;
        _changed.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        await TryAsync(() => CompareAsync(stoppingToken));
        await foreach (var now in _changed.Reader.ReadAllAsync(stoppingToken))
            await TryAsync(() => RecordAsync(now, stoppingToken));
    }

    private void Take() => _changed.Writer.TryWrite(RightsInForce.Of(mapping));

    // What the last entry says is held against what is in force; without either there is nothing to say.
    private async Task CompareAsync(CancellationToken cancellationToken)
    {
        var last = (await store.ListAsync(new AuditFilter(AuditAction.RightsChanged, Subject: RightsInForce.Whole), 0, 1, cancellationToken)).Entries;
        if (last.Count == 0 ? !_known.IsEmpty : last[0].Event.Detail != _known.Entry.Detail)
            await trail.RecordAsync(_known.Entry, cancellationToken);
    }

    private async Task RecordAsync(RightsInForce now, CancellationToken cancellationToken)
    {
        foreach (var change in now.Since(_known))
            await trail.RecordAsync(change, cancellationToken);
        await trail.RecordAsync(now.Entry, cancellationToken);
        _known = now;
    }

    private async Task TryAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            IdentityLog.RightsNotRecorded(log, fault);
        }
    }
}
