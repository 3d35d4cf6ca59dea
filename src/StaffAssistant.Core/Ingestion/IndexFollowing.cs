using Microsoft.Extensions.Logging;

namespace StaffAssistant.Core.Ingestion;

/// <summary>
/// Lets the index follow an import while further files are recorded, so that an import that has the machine to itself uses more than one core. What it does
/// not reach, and what fails here, is left to the publishing at the end.
/// </summary>
/// <param name="index">Is brought up to date.</param>
/// <param name="log">Told of faults.</param>
/// <param name="fewestPassages">Fewer are not worth a commit of their own.</param>
public sealed class IndexFollowing(IndexCatchUp index, ILogger log, int fewestPassages = 8_000)
{
    private int _recorded;
    private Task _following = Task.CompletedTask;

    /// <summary>Told of passages that were recorded; indexes them beside, together with others, unless that is going on already.</summary>
    public void Recorded(int passages, CancellationToken cancellationToken)
    {
        _recorded += passages;
        if (_recorded < fewestPassages || !_following.IsCompleted)
            return;
        _recorded = 0;
        _following = FollowAsync(cancellationToken);
    }

    /// <summary>Waits until nothing is written beside any more. Never throws.</summary>
    public Task EndAsync() => _following;

    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        try
        {
            await index.FollowAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The import is stopped; it says so itself.
        }
        catch (Exception fault)
        {
            IngestionLog.FollowingFailed(log, fault);
        }
    }
}
