namespace StaffAssistant.Core.Indexing;

/// <summary>Tells whether the index answers, and lets questions wait until it does. One for the process.</summary>
public sealed class IndexReadiness
{
    private readonly Lock _changing = new();
    private TaskCompletionSource _ready = Finished();
    private volatile IndexState _state = new IndexState.Ready();

    /// <summary>Raised after each change, on any thread.</summary>
    public event Action? Changed;

    /// <summary>The state now.</summary>
    public IndexState State => _state;

    /// <summary>True while the index answers.</summary>
    public bool IsReady => _state is IndexState.Ready;

    /// <summary>True when somebody in this process builds the index again by itself after damage; else waiting would never end.</summary>
    public bool IsWatched { get; set; }

    /// <summary>Waits until the index answers.</summary>
    public Task WhenReadyAsync(CancellationToken cancellationToken) => _ready.Task.WaitAsync(cancellationToken);

    /// <summary>Records the state.</summary>
    public void Report(IndexState state)
    {
        lock (_changing)
        {
            _state = state;
            if (state is IndexState.Ready)
                _ready.TrySetResult();
            else if (_ready.Task.IsCompleted)
                _ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        Changed?.Invoke();
    }

    private static TaskCompletionSource Finished()
    {
        var finished = new TaskCompletionSource();
        finished.SetResult();
        return finished;
    }
}
