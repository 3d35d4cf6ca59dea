namespace StaffAssistant.Web.Tests.Rights;

/// <summary>Counts the steps of an answer and does something at one of them.</summary>
internal sealed class Steps
{
    private readonly AsyncLocal<bool> _inside = new();
    private int _count;
    private int _at;
    private Func<Task>? _act;

    /// <summary>True from the moment the act is done.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Acts at the step with this number, counted from 1.</summary>
    public void Arm(int at, Func<Task> act) => (_count, _at, _act, IsDone) = (0, at, act, false);

    public async Task StepAsync()
    {
        // What the act itself reads is no step of the answer.
        if (_inside.Value || _act is null || Interlocked.Increment(ref _count) != _at)
            return;
        _inside.Value = true;
        await _act();
        IsDone = true;
        _inside.Value = false;
    }
}
