namespace StaffAssistant.Core.Usage;

/// <summary>
/// Makes the topics of a block that is over, of each <see cref="TopicUse"/> by itself. Departments are merged like units; then documents that fewer than five persons used join the rest of their
/// collection, and rests that are too small join <see cref="TopicKind.Other"/>. Each use stands in exactly one topic.
/// </summary>
public static class BlockClosing
{
    /// <summary>Merges and adds up.</summary>
    public static PublishedBlock Close(WeekBlock block, UnitTree tree, IReadOnlyCollection<OpenCell> cells)
    {
        return new PublishedBlock(block, [.. cells.GroupBy(cell => cell.Use).OrderBy(use => use.Key).SelectMany(use => TopicsOf(use.Key, tree, [.. use]))]);
    }

    private static IEnumerable<PublishedTopic> TopicsOf(TopicUse use, UnitTree tree, IReadOnlyCollection<OpenCell> cells)
    {
        var departments = new UnitTree(tree.Departments.Select(unit => unit with { IsStaffed = true })).With(cells.Select(cell => cell.Unit));
        var byUnit = cells.ToLookup(cell => cell.Unit, StringComparer.Ordinal);
        var groups = GroupMerging.Merge(departments, unit => byUnit[unit].SelectMany(cell => cell.Persons));
        return groups.SelectMany(units => TopicsOf(units, [.. units.SelectMany(unit => byUnit[unit])])).Select(topic => topic with { Use = use });
    }

    private static IEnumerable<PublishedTopic> TopicsOf(IReadOnlyList<string> units, IReadOnlyList<OpenCell> cells)
    {
        var documents = cells.GroupBy(cell => cell.Document?.Key ?? string.Empty, StringComparer.Ordinal).Select(Topic.Of).ToList();
        var topics = documents.Where(topic => topic.Document is not null && topic.IsLargeEnough).ToList();
        var others = new List<Topic>();
        foreach (var collection in documents.Except(topics).GroupBy(topic => topic.Document?.Collection ?? string.Empty, StringComparer.Ordinal))
        {
            var rest = Topic.Together(collection, TopicKind.Collection);
            if (collection.Key.Length > 0 && rest.IsLargeEnough)
                topics.Add(rest);
            else
                others.Add(rest);
        }

        var other = Topic.Together(others, TopicKind.Other);
        while (other is { Uses: > 0, IsLargeEnough: false } && topics.Count > 0)
        {
            var least = topics.OrderBy(topic => topic.Persons.Count).ThenBy(topic => topic.Document?.Key, StringComparer.Ordinal).First();
            topics.Remove(least);
            other = Topic.Together([other, least], TopicKind.Other);
        }

        return topics.Append(other).Where(topic => topic.Uses > 0).Select(topic => topic.Publish(units));
    }

    private sealed record Topic(TopicKind Kind, UsedDocument? Document, long Uses, IReadOnlySet<string> Persons)
    {
        public bool IsLargeEnough => Persons.Count >= GroupMerging.FewestPersons;

        public static Topic Of(IEnumerable<OpenCell> cells) => new(
            TopicKind.Document, cells.Last().Document, cells.Sum(cell => cell.Counters.Questions + cell.Counters.Drafts), cells.SelectMany(cell => cell.Persons).ToHashSet(StringComparer.Ordinal));

        public static Topic Together(IEnumerable<Topic> topics, TopicKind kind)
        {
            var all = topics.ToList();
            return new Topic(kind, all.FirstOrDefault()?.Document, all.Sum(topic => topic.Uses), all.SelectMany(topic => topic.Persons).ToHashSet(StringComparer.Ordinal));
        }

        public PublishedTopic Publish(IReadOnlyList<string> units) => Kind switch
        {
            TopicKind.Document => new(units, Kind, Document!.Title, Document.Collection, Document.Kind, Uses),
            TopicKind.Collection => new(units, Kind, string.Empty, Document!.Collection, string.Empty, Uses),
            TopicKind.Other => new(units, Kind, string.Empty, string.Empty, string.Empty, Uses),
        };
    }
}
