namespace StaffAssistant.Core.Limits;

/// <summary>The turn of one question. Its place among those who search is given back when the sources are found, the rest with the end of the answer.</summary>
public sealed class QuestionTurn : IDisposable
{
    private Action? _leavePlace;
    private Action? _end;

    internal QuestionTurn(Action leavePlace, Action end) => (_leavePlace, _end) = (leavePlace, end);

    /// <summary>The search is over; what follows waits for others or costs little.</summary>
    public void SearchIsOver() => Interlocked.Exchange(ref _leavePlace, null)?.Invoke();

    /// <inheritdoc />
    public void Dispose()
    {
        SearchIsOver();
        Interlocked.Exchange(ref _end, null)?.Invoke();
    }
}
