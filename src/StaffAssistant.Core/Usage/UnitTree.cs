namespace StaffAssistant.Core.Usage;

/// <summary>The units of a time. A unit whose parent is missing, or that would be above itself, counts as a department.</summary>
public sealed class UnitTree
{
    private readonly Dictionary<string, Unit> _units;
    private readonly ILookup<string, Unit> _children;

    /// <summary>Makes the tree; of two units with one key the first counts.</summary>
    public UnitTree(IEnumerable<Unit> units)
    {
        _units = units.GroupBy(unit => unit.Key, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        foreach (var unit in _units.Values.ToList())
        {
            if (unit.Parent is not null && !LeadsUp(unit))
                _units[unit.Key] = unit with { Parent = null };
        }

        _children = _units.Values.OrderBy(unit => unit.Key, StringComparer.Ordinal).ToLookup(unit => unit.Parent ?? string.Empty, StringComparer.Ordinal);
    }

    /// <summary>Every unit, by key.</summary>
    public IReadOnlyList<Unit> Units => [.. _units.Values.OrderBy(unit => unit.Key, StringComparer.Ordinal)];

    /// <summary>The units without one above.</summary>
    public IReadOnlyList<Unit> Departments => [.. _children[string.Empty]];

    /// <summary>The unit; null when there is none.</summary>
    public Unit? Find(string key) => _units.GetValueOrDefault(key);

    /// <summary>The units right below.</summary>
    public IReadOnlyList<Unit> Below(string key) => [.. _children[key]];

    /// <summary>The unit and all below it.</summary>
    public IEnumerable<Unit> Subtree(string key) => Find(key) is { } unit ? Under(unit).Prepend(unit) : [];

    /// <summary>The department that a unit belongs to; an unknown unit is one of its own.</summary>
    public string DepartmentOf(string key)
    {
        var unit = Find(key);
        while (unit?.Parent is { } above)
            unit = Find(above);
        return unit?.Key ?? key;
    }

    /// <summary>The same tree with these units too, as departments, if they are not in it.</summary>
    public UnitTree With(IEnumerable<string> keys)
    {
        var added = keys.Where(key => !_units.ContainsKey(key)).Select(key => new Unit(key, key, null)).ToList();
        return added.Count == 0 ? this : new UnitTree(_units.Values.Concat(added));
    }

    private IEnumerable<Unit> Under(Unit unit) => _children[unit.Key].SelectMany(child => Under(child).Prepend(child));

    private bool LeadsUp(Unit unit)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = unit; at.Parent is { } above; at = _units[above])
        {
            if (!seen.Add(at.Key) || !_units.ContainsKey(above))
                return false;
        }

        return true;
    }
}
