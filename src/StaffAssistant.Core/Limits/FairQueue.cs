namespace StaffAssistant.Core.Limits;

/// <summary>
/// A few places for many persons: who waits gets one by turns of persons, not of questions, and one person never holds the last place. So whoever asks once
/// waits for at most one question of each other person, however many those have in line.
/// </summary>
/// <param name="places">How many are served at the same moment, at least 1.</param>
public sealed class FairQueue(int places)
{
    private readonly int _mostOfOne = Math.Max(1, places - 1);
    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly LinkedList<Line> _turns = [];
    private readonly Lock _lock = new();
    private int _free = places;

    /// <summary>How many persons are served or wait.</summary>
    public int Persons
    {
        get
        {
            lock (_lock)
                return _lines.Count;
        }
    }

    /// <summary>Waits for a place; whoever got it gives it back with <see cref="Leave"/>.</summary>
    public Task EnterAsync(string person, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        TaskCompletionSource waiting;
        lock (_lock)
        {
            var line = LineOf(person);
            line.Waiting.AddLast(waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (line.Waiting.Count == 1)
                _turns.AddLast(line);
            Serve();
        }

        return waiting.Task.IsCompleted ? waiting.Task : WaitAsync(person, waiting, cancellationToken);
    }

    /// <summary>Which turn a waiting person has, from 1; 0 for one who does not wait. Others may come before a person of whom several wait, so it can stay for a while.</summary>
    public int PositionOf(string person)
    {
        lock (_lock)
            return _turns.Index().Where(turn => turn.Item.Person == person).Select(turn => turn.Index + 1).FirstOrDefault();
    }

    /// <summary>Gives a place back.</summary>
    public void Leave(string person)
    {
        lock (_lock)
        {
            var line = _lines[person];
            line.Served--;
            _free++;
            Serve();
            ForgetIfDone(line);
        }
    }

    private async Task WaitAsync(string person, TaskCompletionSource waiting, CancellationToken cancellationToken)
    {
        await using var giveUp = cancellationToken.Register(() => GiveUp(person, waiting, cancellationToken));
        await waiting.Task;
    }

    private void GiveUp(string person, TaskCompletionSource waiting, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            // Served in the meantime: whoever waits gets the place, and gives it back.
            if (!_lines.TryGetValue(person, out var line) || !line.Waiting.Remove(waiting))
                return;
            if (line.Waiting.Count == 0)
                _turns.Remove(line);
            ForgetIfDone(line);
        }

        waiting.TrySetCanceled(cancellationToken);
    }

    private void Serve()
    {
        for (var (turn, next) = (_turns.First, _turns.First?.Next); turn is not null && _free > 0; (turn, next) = (next, next?.Next))
        {
            var line = turn.Value;
            if (line.Served >= _mostOfOne)
                continue;
            _turns.Remove(turn);
            var waiting = line.Waiting.First!.Value;
            line.Waiting.RemoveFirst();
            line.Served++;
            _free--;
            waiting.SetResult();
            if (line.Waiting.Count == 0)
                continue;
            _turns.AddLast(turn);
            next ??= turn;
        }
    }

    private Line LineOf(string person)
    {
        if (!_lines.TryGetValue(person, out var line))
            _lines[person] = line = new Line(person);
        return line;
    }

    private void ForgetIfDone(Line line)
    {
        if (line is { Served: 0, Waiting.Count: 0 })
            _lines.Remove(line.Person);
    }

    private sealed class Line(string person)
    {
        public string Person => person;

        public LinkedList<TaskCompletionSource> Waiting { get; } = [];

        public int Served { get; set; }
    }
}
