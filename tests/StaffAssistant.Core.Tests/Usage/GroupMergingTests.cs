using StaffAssistant.Core.Usage;
using Xunit;

namespace StaffAssistant.Core.Tests.Usage;

public sealed class GroupMergingTests
{
    private static readonly UnitTree Tree = new(
    [
        new Unit("50", "Sozialamt", null, IsStaffed: false), new Unit("50.1", "Grundsicherung", "50"), new Unit("50.2", "Hilfe", "50"), new Unit("50.3", "Wohngeld", "50"),
        new Unit("63", "Bauamt", null, IsStaffed: false), new Unit("63.1", "Bauaufsicht", "63"), new Unit("63.2", "Denkmalschutz", "63"),
    ]);

    [Fact]
    public void Units_with_five_persons_stand_alone() =>
        Assert.Equal(["50.1", "50.2", "50.3", "63.1", "63.2"], Merged(("50.1", 5), ("50.2", 6), ("50.3", 7), ("63.1", 5), ("63.2", 9)));

    [Fact]
    public void Small_units_of_one_department_come_together() =>
        Assert.Equal(["50.1", "50.2+50.3", "63.1", "63.2"], Merged(("50.1", 5), ("50.2", 3), ("50.3", 2), ("63.1", 5), ("63.2", 9)));

    [Fact]
    public void A_small_unit_that_is_left_alone_joins_the_next_in_order_however_large() =>
        Assert.Equal(["50.1", "50.2+50.3", "63.1", "63.2"], Merged(("50.1", 5), ("50.2", 4), ("50.3", 90), ("63.1", 5), ("63.2", 9)));

    [Fact]
    public void The_last_in_order_joins_the_first() =>
        Assert.Equal(["50.1+50.3", "50.2", "63.1", "63.2"], Merged(("50.1", 90), ("50.2", 5), ("50.3", 4), ("63.1", 5), ("63.2", 9)));

    [Fact]
    public void A_unit_in_which_nobody_asked_is_merged_too_because_the_others_would_say_so() =>
        Assert.Equal(["50.1", "50.2", "50.3", "63.1+63.2"], Merged(("50.1", 5), ("50.2", 6), ("50.3", 7), ("63.1", 8)));

    [Fact]
    public void A_department_that_is_too_small_as_a_whole_joins_another() =>
        Assert.Equal(["50.1+63.1+63.2", "50.2", "50.3"], Merged(("50.1", 5), ("50.2", 6), ("50.3", 7), ("63.1", 2), ("63.2", 2)));

    [Fact]
    public void When_all_together_are_too_few_there_is_no_group() => Assert.Empty(Merged(("50.1", 2), ("63.2", 2)));

    [Fact]
    public void Somebody_who_moved_counts_once_in_a_group()
    {
        var groups = GroupMerging.Merge(Tree, unit => unit switch { "50.1" => ["a", "b", "c"], "50.2" => ["c", "d"], "63.1" => ["f", "g", "h", "i", "j"], _ => [] });

        Assert.Equal(["50.1+50.2+50.3+63.1+63.2"], Names(groups));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_unit_lies_in_one_group_of_at_least_five(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++)
        {
            var units = Enumerable.Range(1, random.Next(1, 30)).Select(number => new Unit($"{number}", $"U{number}", number == 1 || random.Next(3) == 0 ? null : $"{random.Next(1, number)}", random.Next(4) > 0)).ToList();
            var persons = units.ToDictionary(unit => unit.Key, unit => Enumerable.Range(0, random.Next(0, 13)).Select(_ => $"p{random.Next(60)}").ToHashSet());
            var tree = new UnitTree(units);

            var groups = GroupMerging.Merge(tree, unit => persons[unit]);

            var expected = units.Where(unit => unit.IsStaffed || persons[unit.Key].Count > 0).Select(unit => unit.Key);
            Assert.True(groups.Count == 0
                ? persons.Values.SelectMany(each => each).Distinct().Count() < GroupMerging.FewestPersons || !expected.Any()
                : expected.Order().SequenceEqual(groups.SelectMany(group => group).Order()));
            Assert.All(groups, group => Assert.True(group.SelectMany(unit => persons[unit]).Distinct().Count() >= GroupMerging.FewestPersons));
        }
    }

    private static IEnumerable<string> Merged(params (string Unit, int Persons)[] active) =>
        Names(GroupMerging.Merge(Tree, unit => Enumerable.Range(0, active.FirstOrDefault(one => one.Unit == unit).Persons).Select(number => $"{unit}/{number}")));

    private static IEnumerable<string> Names(IEnumerable<IReadOnlyList<string>> groups) => groups.Select(group => string.Join('+', group)).Order(StringComparer.Ordinal);
}
