namespace StaffAssistant.Core.Drafting;

/// <summary>A part of a deadline: "4 Tage", "3 Wochen".</summary>
/// <param name="Count">How many, from 1.</param>
/// <param name="Unit">Of what.</param>
public readonly record struct TimeStep(int Count, TimeUnit Unit)
{
    /// <summary>The day that lies so much later. The end of a month never leaps into the next one (§ 188 Abs. 3 BGB).</summary>
    public DateOnly After(DateOnly day) => Unit switch
    {
        TimeUnit.Day => day.AddDays(Count),
        TimeUnit.Week => day.AddDays(7 * Count),
        TimeUnit.Month => day.AddMonths(Count),
        TimeUnit.Year => day.AddYears(Count),
    };
}
