using Microsoft.JSInterop;

namespace StaffAssistant.Web.Features.Texts;

/// <summary>
/// The one work of a page: begun, stopped, ended. A further one ends the one before and waits until it is over, so that no two change the page at once, and
/// only the latest says how it ended. Used from the page's own thread of work alone.
/// </summary>
internal sealed class TextWork : IDisposable
{
    private CancellationTokenSource? _latest;
    private Task _before = Task.CompletedTask;

    /// <summary>Whether something is being done.</summary>
    public bool IsWorking => _latest is not null;

    /// <summary>How the last work ended.</summary>
    public TextsEnd End { get; private set; }

    /// <summary>Does something; gives how it ended, or null when it was the last no more: then the page is another work's.</summary>
    /// <param name="begun">Called at once, to show that it is being done.</param>
    /// <param name="work">Does it; false when there was nothing to work on.</param>
    /// <param name="failed">Told what went wrong.</param>
    public async Task<TextsEnd?> RunAsync(Action begun, Func<CancellationToken, Task<bool>> work, Action<Exception> failed)
    {
        Stop();
        using var mine = new CancellationTokenSource();
        var (before, over) = (_before, new TaskCompletionSource());
        (_latest, _before, End) = (mine, over.Task, TextsEnd.None);
        try
        {
            begun();
            await before;
            var end = await DoAsync(work, failed, mine.Token);
            if (_latest != mine)
                return null;
            End = end;
            return end;
        }
        finally
        {
            if (_latest == mine)
                _latest = null;
            over.SetResult();
        }
    }

    /// <summary>Ends what is being done; it is over some time later.</summary>
    public void Stop() => _latest?.Cancel();

    /// <summary>Ends what is being done, waits until it is over, and forgets how it ended: the page shows something else.</summary>
    public async Task LeaveAsync()
    {
        Stop();
        await _before;
        End = TextsEnd.None;
    }

    /// <inheritdoc />
    public void Dispose() => Stop();

    private static async Task<TextsEnd> DoAsync(Func<CancellationToken, Task<bool>> work, Action<Exception> failed, CancellationToken cancellationToken)
    {
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            return await work(cancellationToken) ? TextsEnd.Done : TextsEnd.None;
        }
        catch (OperationCanceledException)
        {
            return TextsEnd.Stopped;
        }
        catch (JSDisconnectedException)
        {
            // The page is gone.
            return TextsEnd.None;
        }
        catch (Exception fault)
        {
            failed(fault);
            return TextsEnd.Failed;
        }
    }
}
