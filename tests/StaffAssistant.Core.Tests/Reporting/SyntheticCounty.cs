using StaffAssistant.Core.Reporting;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Tests.Reporting;

/// <summary>
/// A made-up county with units of 1 to 12 persons and a year of use, published by the product's own code. How often somebody asked in a week is a large random number, so
/// that a sum says which persons and weeks are in it: two different sets never have the same sum.
/// </summary>
internal sealed class SyntheticCounty
{
    private readonly List<(string Person, string Unit, IsoWeek Week, long Asked)> _uses = [];

    public SyntheticCounty(Random random, int year)
    {
        var tree = TreeOf(random);
        var homes = tree.Units.Where(unit => unit.IsStaffed)
            .SelectMany(unit => Enumerable.Range(0, random.Next(1, 13)).Select(number => (Person: $"{unit.Key}/{number}", Unit: unit.Key))).ToDictionary(home => home.Person, home => home.Unit);
        var zeal = homes.Keys.ToDictionary(person => person, _ => random.NextDouble());
        foreach (var week in Enumerable.Range(1, WeekBlock.PerYear).SelectMany(block => new WeekBlock(year, block).Weeks))
        {
            Periods.Add(ReportPeriod.Of(week));
            if (random.Next(20) == 0)
                tree = Reorganised(tree, random);
            var open = OpenPeriod.Begin(CountingPeriod.Of(week));
            foreach (var person in homes.Keys.ToList())
            {
                if (random.NextDouble() < 0.01)
                    homes[person] = tree.Units[random.Next(tree.Units.Count)].Key;
                Use(open, week, person, homes[person], zeal[person], random);
                // Somebody who moves within the week asks in both units.
                if (random.NextDouble() < 0.01)
                    Use(open, week, person, tree.Units[random.Next(tree.Units.Count)].Key, 1, random);
            }

            Store.Weeks.Add(WeekClosing.Close(week, tree, open.Cells));
        }

        Periods.AddRange(Enumerable.Range(1, WeekBlock.PerYear).Select(block => ReportPeriod.Of(new WeekBlock(year, block))));
        Periods.Add(ReportPeriod.OfYear(year));
    }

    public KeptReports Store { get; } = new();

    public List<ReportPeriod> Periods { get; } = [];

    public IReadOnlyList<(string Person, string Unit, IsoWeek Week, long Asked)> Uses => _uses;

    private void Use(OpenPeriod open, IsoWeek week, string person, string unit, double zeal, Random random)
    {
        if (random.NextDouble() >= zeal)
            return;
        var asked = random.NextInt64(1, 1L << 48);
        open.Count(person, unit, null, new UsageCounters { Proven = asked });
        _uses.Add((person, unit, week, asked));
    }

    private static UnitTree TreeOf(Random random)
    {
        var units = new List<Unit>();
        for (var department = 10; department < 10 + random.Next(1, 5); department++)
        {
            var below = random.Next(0, 5);
            units.Add(new Unit($"{department}", "Amt", null, below == 0 || random.Next(3) == 0));
            units.AddRange(Enumerable.Range(1, below).Select(number => new Unit($"{department}.{number}", "Sachgebiet", $"{department}")));
        }

        return new UnitTree(units);
    }

    /// <summary>A unit comes under another department, or ends.</summary>
    private static UnitTree Reorganised(UnitTree tree, Random random)
    {
        var moved = tree.Units[random.Next(tree.Units.Count)];
        var target = tree.Departments[random.Next(tree.Departments.Count)];
        return moved.Parent is null ? tree : new UnitTree(tree.Units.Where(unit => unit != moved).Concat(random.Next(2) == 0 ? [] : [moved with { Parent = target.Key }]));
    }
}
