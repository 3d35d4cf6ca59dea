namespace StaffAssistant.Core.Usage;

/// <summary>Makes the figures of a week that is over: groups of at least five persons, each with the sum of its units.</summary>
public static class WeekClosing
{
    /// <summary>Merges and adds up.</summary>
    public static PublishedWeek Close(IsoWeek week, UnitTree tree, IReadOnlyCollection<OpenCell> cells)
    {
        var whole = tree.With(cells.Select(cell => cell.Unit));
        var byUnit = cells.ToLookup(cell => cell.Unit, StringComparer.Ordinal);
        var groups = GroupMerging.Merge(whole, unit => byUnit[unit].SelectMany(cell => cell.Persons));
        return new PublishedWeek(week, whole,
            [.. groups.Select(units => new PublishedGroup(units, UsageCounters.Sum(units.SelectMany(unit => byUnit[unit]).Select(cell => cell.Counters))))]);
    }
}
