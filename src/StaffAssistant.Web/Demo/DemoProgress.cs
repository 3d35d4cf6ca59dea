namespace StaffAssistant.Web.Demo;

/// <summary>The progress of the demo import, for whoever wants to show it.</summary>
public sealed class DemoProgress
{
    private volatile DemoState _state = new(false, 0, 0);

    /// <summary>Raised after each change, on any thread.</summary>
    public event Action? Changed;

    public DemoState State => _state;

    internal void Report(DemoState state)
    {
        _state = state;
        Changed?.Invoke();
    }
}
