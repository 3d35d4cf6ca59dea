using StaffAssistant.Core.Usage;
using Xunit;

namespace StaffAssistant.Core.Tests.Usage;

public sealed class BlockClosingTests
{
    private static readonly WeekBlock Block = new(2026, 3);
    private static readonly UnitTree Tree = new([new Unit("50", "Sozialamt", null), new Unit("63", "Bauamt", null)]);

    [Fact]
    public void A_document_that_five_persons_used_is_named() =>
        Assert.Equal(["A:12"], Topics(Cell("50", "A", 6, 12), Cell("63", "A", 1, 0)));

    [Fact]
    public void Documents_of_one_collection_that_too_few_used_come_together() =>
        Assert.Equal(["A:20", "Soziales:9"], Topics(Cell("50", "A", 9, 20), Cell("50", "B", 3, 4), Cell("50", "C", 4, 5)).Take(2));

    [Fact]
    public void What_fewer_than_five_used_takes_the_least_used_topic_with_it()
    {
        var topics = Topics(Cell("50", "A", 9, 20), Cell("50", "B", 6, 10), Cell("50", "C", 2, 5));

        Assert.Equal(["A:20", "other:15"], topics);
    }

    [Fact]
    public void What_not_everyone_may_read_is_never_named() =>
        Assert.Equal(["A:20", "other:30"], Topics(Cell("50", "A", 9, 20), Cell("50", null, 9, 30)));

    [Fact]
    public void Templates_are_grouped_by_who_began_drafts_and_apart_from_answers()
    {
        OpenCell[] cells = [Cell("50", "A", 9, 20), Cell("63", "A", 9, 20), Template("50", "V", 3, 7), Template("63", "V", 2, 4), Template("50", "W", 1, 1)];

        var topics = BlockClosing.Close(Block, Tree, cells).Topics;

        Assert.Equal(["50 A 20 Answer", "63 A 20 Answer", "50+63  12 Draft"], topics.Select(topic => $"{string.Join('+', topic.Departments)} {topic.Title} {topic.Uses} {topic.Use}"));
    }

    [Fact]
    public void Each_use_stands_in_one_topic_and_each_topic_has_five_persons()
    {
        var random = new Random(7);
        for (var round = 0; round < 1_000; round++)
        {
            var (answers, drafts) = (Cells(random), Cells(random).ConvertAll(cell => new OpenCell(cell.Unit, cell.Document, TopicUse.Draft)
            {
                Counters = new UsageCounters { Drafts = cell.Counters.Questions },
                Persons = cell.Persons,
            }));

            var topics = BlockClosing.Close(Block, Tree, [.. answers, .. drafts]).Topics;

            Judge(answers, [.. topics.Where(topic => topic.Use == TopicUse.Answer)]);
            Judge(drafts, [.. topics.Where(topic => topic.Use == TopicUse.Draft)]);
        }
    }

    private static List<OpenCell> Cells(Random random) =>
        [.. Enumerable.Range(0, random.Next(1, 25)).Select(_ => (Unit: random.Next(2) == 0 ? "50" : "63", Document: random.Next(12) is > 0 and var name ? $"D{name}" : null))
            .DistinctBy(each => (each.Unit, each.Document))
            .Select(each => Cell(each.Unit, each.Document, random.Next(1, 13), random.Next(1, 1000), pool: 20, random))];

    private static void Judge(List<OpenCell> cells, IReadOnlyList<PublishedTopic> topics)
    {
        Assert.True(topics.Count == 0 || topics.Sum(topic => topic.Uses) == cells.Sum(cell => cell.Counters.Questions + cell.Counters.Drafts));
        // Of every topic it is known which cells it is made of, for uses are added up and drawn at random.
        var everybody = cells.SelectMany(cell => cell.Persons).Distinct().Count();
        Assert.True(topics.Count == 0 ? everybody < 5 : everybody >= 5);
        foreach (var named in topics.Where(topic => topic.Kind == TopicKind.Document))
            Assert.True(cells.Where(cell => cell.Document?.Title == named.Title && named.Departments.Contains(cell.Unit)).SelectMany(cell => cell.Persons).Distinct().Count() >= 5);
        foreach (var group in topics.GroupBy(topic => string.Join('+', topic.Departments)))
        {
            var own = cells.Where(cell => group.First().Departments.Contains(cell.Unit)).ToList();
            var unnamed = own.Where(cell => group.All(topic => topic.Title != cell.Document?.Title || topic.Kind != TopicKind.Document)).ToList();
            Assert.True(unnamed.Count == 0 || unnamed.SelectMany(cell => cell.Persons).Distinct().Count() >= 5);
        }
    }

    private static IReadOnlyList<string> Topics(params OpenCell[] cells) =>
        [.. BlockClosing.Close(Block, Tree, cells).Topics.Select(topic => $"{(topic.Kind == TopicKind.Other ? "other" : topic.Kind == TopicKind.Collection ? topic.Collection : topic.Title)}:{topic.Uses}")];

    private static OpenCell Template(string unit, string name, int persons, long drafts) => new(unit, new UsedDocument(name, name, "Organisation", "Vorlage"), TopicUse.Draft)
    {
        Counters = new UsageCounters { Drafts = drafts },
        Persons = [.. Enumerable.Range(0, persons).Select(number => $"{unit}/{name}{number}")],
    };

    private static OpenCell Cell(string unit, string? document, int persons, long uses, int pool = 0, Random? random = null) =>
        new(unit, document is null ? null : new UsedDocument(document, document, document.Length > 2 ? "Personal" : "Soziales", string.Empty))
        {
            Counters = new UsageCounters { Proven = uses },
            Persons = pool == 0
                ? [.. Enumerable.Range(0, persons).Select(number => $"{unit}/{number + (document?[0] ?? 'Z')}")]
                : [.. Enumerable.Range(0, persons).Select(_ => $"{unit}/{random!.Next(pool)}")],
        };
}
