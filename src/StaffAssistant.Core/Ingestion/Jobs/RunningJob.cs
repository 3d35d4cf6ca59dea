namespace StaffAssistant.Core.Ingestion.Jobs;

/// <summary>The stop signal of the job that is being worked on: the person's word, or the end of the program.</summary>
internal sealed class RunningJob : IDisposable
{
    private readonly CancellationTokenSource _stop;
    private readonly Action _ended;

    public RunningJob(CancellationToken stoppingToken, Action ended) =>
        (_stop, _ended) = (CancellationTokenSource.CreateLinkedTokenSource(stoppingToken), ended);

    /// <summary>Signals either.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>The person does not want it any more.</summary>
    public void Cancel() => _stop.Cancel();

    /// <inheritdoc />
    public void Dispose()
    {
        _ended();
        _stop.Dispose();
    }
}
