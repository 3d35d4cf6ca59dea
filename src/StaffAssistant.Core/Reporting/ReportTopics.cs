using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>The topics of one use of the departments that a unit belongs to, added up over whole blocks.</summary>
internal sealed record ReportTopics(IReadOnlyList<Unit> Units, IReadOnlyList<TopicReport> Topics, IReadOnlyList<TopicReport> Collections)
{
    public static ReportTopics Of(IReadOnlyList<PublishedBlock> blocks, TopicUse use, string department, UnitTree tree)
    {
        var topics = blocks.SelectMany(block => block.Topics).Where(topic => topic.Use == use && topic.Departments.Contains(department)).ToList();
        var units = topics.SelectMany(topic => topic.Departments).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new ReportTopics([.. units.Select(key => tree.Find(key) ?? new Unit(key, key, null))], Shares(topics), CollectionShares(topics));
    }

    /// <summary>The share of each topic, the largest first; equal ones by name, so that their order tells nothing.</summary>
    public static IReadOnlyList<TopicReport> Shares(IReadOnlyList<PublishedTopic> topics)
    {
        var all = topics.Sum(topic => topic.Uses);
        return Ordered(topics.GroupBy(topic => (topic.Kind, topic.Title, topic.Collection)).Select(same =>
            new TopicReport(same.Key.Kind, same.Key.Title, same.Key.Collection, same.First().DocumentKind, ShareOf(same.Sum(topic => topic.Uses), all))));
    }

    private static IReadOnlyList<TopicReport> CollectionShares(IReadOnlyList<PublishedTopic> topics)
    {
        var all = topics.Sum(topic => topic.Uses);
        return Ordered(topics.GroupBy(topic => topic.Collection).Select(same => new TopicReport(
            same.Key.Length == 0 ? TopicKind.Other : TopicKind.Collection, string.Empty, same.Key, string.Empty, ShareOf(same.Sum(topic => topic.Uses), all))));
    }

    private static IReadOnlyList<TopicReport> Ordered(IEnumerable<TopicReport> topics) =>
        [.. topics.OrderBy(topic => topic.Kind == TopicKind.Other).ThenByDescending(topic => topic.Share.Highest + topic.Share.Lowest)
            .ThenBy(topic => topic.Collection, StringComparer.Ordinal).ThenBy(topic => topic.Title, StringComparer.Ordinal)];

    private static Share ShareOf(long part, long whole) => Share.Of(part, whole, Share.FewestOfThree);
}
