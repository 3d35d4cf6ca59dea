using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>The smallest published groups of a week that together contain a unit with all below it.</summary>
/// <param name="Groups">The groups, each whole.</param>
/// <param name="With">The units in them that do not belong to the unit.</param>
internal sealed record UnitCover(IReadOnlyList<PublishedGroup> Groups, IReadOnlyList<Unit> With)
{
    public UsageCounters Total => UsageCounters.Sum(Groups.Select(group => group.Counters));

    public static UnitCover Of(PublishedWeek week, string unit)
    {
        var own = week.Tree.Subtree(unit).Select(each => each.Key).ToHashSet(StringComparer.Ordinal);
        var groups = week.Groups.Where(group => group.Units.Any(own.Contains)).ToList();
        return new UnitCover(groups, [.. groups.SelectMany(group => group.Units).Where(key => !own.Contains(key)).Select(key => week.Tree.Find(key) ?? new Unit(key, key, null))]);
    }

    public static UsageCounters Sum(IEnumerable<UnitCover> covers) => UsageCounters.Sum(covers.Select(cover => cover.Total));
}
