namespace StaffAssistant.Core.Limits;

/// <summary>How many of something each person holds at this moment. Who holds nothing is not remembered.</summary>
public sealed class PersonCount
{
    private readonly Dictionary<string, int> _held = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>How many persons hold something.</summary>
    public int Persons
    {
        get
        {
            lock (_lock)
                return _held.Count;
        }
    }

    /// <summary>How many a person holds.</summary>
    public int Of(string person)
    {
        lock (_lock)
            return _held.GetValueOrDefault(person);
    }

    /// <summary>Takes one more unless the person holds <paramref name="most"/> already.</summary>
    public bool TryTake(string person, int most)
    {
        lock (_lock)
        {
            var held = _held.GetValueOrDefault(person);
            if (held >= most)
                return false;
            _held[person] = held + 1;
            return true;
        }
    }

    /// <summary>Gives one back that was taken.</summary>
    public void GiveBack(string person)
    {
        lock (_lock)
        {
            if (_held.GetValueOrDefault(person) <= 1)
                _held.Remove(person);
            else
                _held[person]--;
        }
    }
}
