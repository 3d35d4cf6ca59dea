using StaffAssistant.Core.Documents;

namespace StaffAssistant.Core.Usage;

/// <summary>A time that is counted by itself, with a key of its own: a week for totals, a block of weeks for topics.</summary>
/// <param name="Name"><c>2026-W31</c> or <c>2026-Q3</c>.</param>
/// <param name="FirstDay">Its first day in Europe/Berlin.</param>
/// <param name="LastDay">Its last day.</param>
public sealed record CountingPeriod(string Name, DateOnly FirstDay, DateOnly LastDay)
{
    /// <summary>Whether topics are counted; else totals.</summary>
    public bool IsBlock => WeekBlock.Parse(Name) is not null;

    /// <summary>The moment at which it is over.</summary>
    public DateTimeOffset End => BerlinCalendar.StartOf(LastDay.AddDays(1));

    /// <summary>The moment at which it begins.</summary>
    public DateTimeOffset Start => BerlinCalendar.StartOf(FirstDay);

    /// <summary>A week.</summary>
    public static CountingPeriod Of(IsoWeek week) => new(week.ToString(), week.Monday, week.Sunday);

    /// <summary>A block.</summary>
    public static CountingPeriod Of(WeekBlock block) => new(block.ToString(), block.First.Monday, block.Last.Sunday);

    /// <summary>Reads a name; null for anything else.</summary>
    public static CountingPeriod? Parse(string name) => IsoWeek.Parse(name) is { } week ? Of(week) : WeekBlock.Parse(name) is { } block ? Of(block) : null;
}
