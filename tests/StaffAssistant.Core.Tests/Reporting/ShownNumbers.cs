using System.Collections;
using StaffAssistant.Core.Reporting;

namespace StaffAssistant.Core.Tests.Reporting;

/// <summary>Every exact number that any report of a county shows, each with the uses that are in it: worked out from what the report says of itself, and proven by the sum.</summary>
internal sealed class ShownNumbers
{
    private readonly SyntheticCounty _county;
    private readonly Dictionary<long, BitArray> _byValue = [];

    private ShownNumbers(SyntheticCounty county) => _county = county;

    public IReadOnlyList<BitArray> All => [.. _byValue.Values];

    public static async Task<ShownNumbers> OfAsync(SyntheticCounty county)
    {
        var numbers = new ShownNumbers(county);
        var reports = new UsageReports(county.Store, new FixedOptions<ReportingOptions>(new ReportingOptions()));
        var units = county.Store.Weeks.SelectMany(week => week.Tree.Units).Select(unit => unit.Key).Distinct().ToList();
        foreach (var period in county.Periods)
        {
            foreach (var unit in units)
            {
                if (await reports.FindAsync(unit, period, CancellationToken.None) is { } report)
                    await numbers.TakeAsync(report, reports);
            }
        }

        return numbers;
    }

    private async Task TakeAsync(UsageReport report, UsageReports reports)
    {
        var total = Nothing();
        foreach (var week in report.Weeks.Where(week => week.Figures is not null))
        {
            var uses = UsesOf(report.Unit.Key, week);
            Prove(week.Figures!.Questions, uses);
            total.Or(uses);
        }

        Prove(report.Total?.Questions ?? 0, total);
        if (report.Before is { } before && !_byValue.ContainsKey(before.Questions))
            throw new InvalidOperationException("The figure of the period before is no total of its own report.");
        var rest = new BitArray(total);
        foreach (var below in report.Below.Where(below => below.Figures is not null))
        {
            var alone = Nothing();
            var own = await reports.FindAsync(below.Unit.Key, report.Period, CancellationToken.None);
            foreach (var week in own!.Weeks.Where(week => week is { Figures: not null, With.Count: 0 }))
                alone.Or(UsesOf(below.Unit.Key, week));
            Prove(below.Figures!.Questions, alone);
            rest.And(new BitArray(alone).Not());
        }

        if (report.Below.Count > 0)
            Prove(report.Rest?.Questions ?? 0, rest);
    }

    private BitArray UsesOf(string unit, WeekReport week)
    {
        var tree = _county.Store.Weeks.Single(published => published.Week == week.Week).Tree;
        var units = tree.Subtree(unit).Concat(week.With).Select(each => each.Key).ToHashSet();
        var uses = Nothing();
        foreach (var (index, use) in _county.Uses.Index())
            uses[index] = use.Week == week.Week && units.Contains(use.Unit);
        return uses;
    }

    private void Prove(long value, BitArray uses)
    {
        var sum = _county.Uses.Index().Where(use => uses[use.Index]).Sum(use => use.Item.Asked);
        if (sum != value)
            throw new InvalidOperationException($"The report shows {value}, and says that it is made of uses that sum up to {sum}.");
        if (value > 0)
            _byValue[value] = uses;
    }

    private BitArray Nothing() => new(_county.Uses.Count);
}
