namespace StaffAssistant.Core.Usage;

/// <summary>
/// Merges units until every group has enough persons. Each unit ends in exactly one group, also a unit in which nobody was active: else the others would say so.
/// Too small units of one parent come together; when they are still too few, the group that stands next in the fixed order of units takes them in, and where
/// there is none they go up to the next level. Which neighbour it is does not depend on what anybody did, so the choice tells nothing.
/// </summary>
public static class GroupMerging
{
    /// <summary>The fewest persons of a group.</summary>
    public const int FewestPersons = 5;

    /// <summary>The groups, each as the keys of its units in order; none when all together are too few.</summary>
    /// <param name="tree">The units.</param>
    /// <param name="personsOf">Who was active in a unit itself.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Merge(UnitTree tree, Func<string, IEnumerable<string>> personsOf)
    {
        var (groups, rest) = Gather(tree, tree.Departments, null, personsOf);
        return rest is null ? [.. groups.Select(group => (IReadOnlyList<string>)[.. group.Units.Order(StringComparer.Ordinal)])] : [];
    }

    private static (List<Group> Groups, Group? Small) Gather(UnitTree tree, IEnumerable<Unit> below, Unit? itself, Func<string, IEnumerable<string>> personsOf)
    {
        var (groups, rest) = (new List<Group>(), (Group?)null);
        if (itself is { IsStaffed: true } || (itself is not null && personsOf(itself.Key).Any()))
            Take(new Group([itself.Key], personsOf(itself.Key).ToHashSet(StringComparer.Ordinal)));
        foreach (var child in below)
        {
            var (inside, small) = Gather(tree, tree.Below(child.Key), child, personsOf);
            groups.AddRange(inside);
            if (small is not null)
                Take(small);
        }

        if (rest is { IsLargeEnough: true })
            return ([.. groups, rest], null);
        if (rest is null || groups.Count == 0)
            return (groups, rest);
        NextAfter(groups, rest).Add(rest);
        return (groups, null);

        void Take(Group group)
        {
            if (group.IsLargeEnough)
                groups.Add(group);
            else if (rest is null)
                rest = group;
            else
                rest.Add(group);
        }
    }

    private static Group NextAfter(List<Group> groups, Group rest)
    {
        var ordered = groups.OrderBy(group => group.First, StringComparer.Ordinal).ToList();
        return ordered.Find(group => string.CompareOrdinal(group.First, rest.First) > 0) ?? ordered[0];
    }

    private sealed class Group(List<string> units, HashSet<string> persons)
    {
        public List<string> Units { get; } = units;

        public string First { get; private set; } = units[0];

        public bool IsLargeEnough => persons.Count >= FewestPersons;

        private HashSet<string> Persons => persons;

        public void Add(Group other)
        {
            Units.AddRange(other.Units);
            Persons.UnionWith(other.Persons);
            First = string.CompareOrdinal(other.First, First) < 0 ? other.First : First;
        }
    }
}
