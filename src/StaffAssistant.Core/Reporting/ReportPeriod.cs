using System.Globalization;
using StaffAssistant.Core.Usage;

namespace StaffAssistant.Core.Reporting;

/// <summary>The time of a report: a week, a block of weeks or a year. No other can be asked for.</summary>
/// <param name="Name"><c>2026-W31</c>, <c>2026-Q3</c> or <c>2026</c>.</param>
/// <param name="Weeks">Its weeks in order.</param>
/// <param name="Blocks">The whole blocks in it; none for a week.</param>
public sealed record ReportPeriod(string Name, IReadOnlyList<IsoWeek> Weeks, IReadOnlyList<WeekBlock> Blocks)
{
    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => Weeks[0].Monday;

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => Weeks[^1].Sunday;

    /// <summary>The period of the same length before.</summary>
    public ReportPeriod Previous => Blocks.Count switch
    {
        0 => Of(IsoWeek.Of(FirstDay.AddDays(-1))),
        1 => Of(Blocks[0].Previous),
        _ => OfYear(Blocks[0].Year - 1),
    };

    /// <summary>A week.</summary>
    public static ReportPeriod Of(IsoWeek week) => new(week.ToString(), [week], []);

    /// <summary>A block of weeks.</summary>
    public static ReportPeriod Of(WeekBlock block) => new(block.ToString(), [.. block.Weeks], [block]);

    /// <summary>A year.</summary>
    public static ReportPeriod OfYear(int year)
    {
        var blocks = Enumerable.Range(1, WeekBlock.PerYear).Select(number => new WeekBlock(year, number)).ToList();
        return new ReportPeriod(year.ToString("0000", CultureInfo.InvariantCulture), [.. blocks.SelectMany(block => block.Weeks)], blocks);
    }

    /// <summary>Reads a name; null for anything else.</summary>
    public static ReportPeriod? Parse(string name)
    {
        if (IsoWeek.Parse(name) is { } week)
            return Of(week);
        if (WeekBlock.Parse(name) is { } block)
            return Of(block);
        return name.Length == 4 && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 2000 ? OfYear(year) : null;
    }
}
