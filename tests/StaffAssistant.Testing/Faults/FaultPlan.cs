namespace StaffAssistant.Testing.Faults;

/// <summary>Counts the calls of the wrapped ports and fails one of them: before it works, after it worked, or from then on every one, like a process that has died.</summary>
public sealed class FaultPlan
{
    private readonly Lock _gate = new();
    private int _calls;
    private int _failAt;
    private FaultKind _kind;

    /// <summary>How many calls were made since the plan was armed.</summary>
    public int Calls => _calls;

    /// <summary>Fails the call with this number, counted from 1; 0 only counts.</summary>
    public void Arm(int failAt, FaultKind kind)
    {
        lock (_gate)
            (_calls, _failAt, _kind) = (0, failAt, kind);
    }

    /// <summary>Stops failing and counting.</summary>
    public void Disarm() => Arm(0, FaultKind.Before);

    internal (bool Before, bool After) Next()
    {
        lock (_gate)
        {
            _calls++;
            var hit = _failAt > 0 && _calls == _failAt;
            var dead = _failAt > 0 && _calls > _failAt && _kind == FaultKind.Dead;
            return (dead || (hit && _kind == FaultKind.Before), hit && _kind != FaultKind.Before);
        }
    }
}
