namespace StaffAssistant.Core.Limits;

/// <summary>
/// How often each person did something within a span that ends now. In memory, keyed by person, and forgotten with the span: what it holds is bounded by who
/// was active within it.
/// </summary>
/// <param name="span">The span.</param>
/// <param name="clock">The clock.</param>
public sealed class PersonRate(TimeSpan span, TimeProvider clock)
{
    private readonly Dictionary<string, Queue<long>> _done = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _cleared = clock.GetTimestamp();

    /// <summary>How many persons are remembered.</summary>
    public int Persons
    {
        get
        {
            lock (_lock)
                return _done.Count;
        }
    }

    /// <summary>Counts one more; null when it counts, else how long the person has to wait until one does. What is refused does not count.</summary>
    public TimeSpan? Count(string person, int most)
    {
        lock (_lock)
        {
            ForgetOthers();
            if (!_done.TryGetValue(person, out var mine))
                _done[person] = mine = new Queue<long>();
            Drop(mine);
            if (mine.Count >= most)
                return span - clock.GetElapsedTime(mine.Peek());
            mine.Enqueue(clock.GetTimestamp());
            return null;
        }
    }

    /// <summary>Looking through all persons is done a few times in each span, not at every count.</summary>
    private void ForgetOthers()
    {
        if (clock.GetElapsedTime(_cleared) < span / 4)
            return;
        _cleared = clock.GetTimestamp();
        foreach (var (person, moments) in _done)
        {
            Drop(moments);
            if (moments.Count == 0)
                _done.Remove(person);
        }
    }

    private void Drop(Queue<long> moments)
    {
        while (moments.TryPeek(out var moment) && clock.GetElapsedTime(moment) >= span)
            moments.Dequeue();
    }
}
