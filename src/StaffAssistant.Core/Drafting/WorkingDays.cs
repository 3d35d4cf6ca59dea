namespace StaffAssistant.Core.Drafting;

/// <summary>Saturdays, Sundays and the holidays that all of Germany has. Holidays of single states are left to the person who checks the date.</summary>
public static class WorkingDays
{
    /// <summary>The day itself, or the first working day after it.</summary>
    public static DateOnly From(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || IsHoliday(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>True for New Year, Good Friday, Easter Monday, 1 May, Ascension, Whit Monday, 3 October, 25 and 26 December.</summary>
    public static bool IsHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (10, 3) or (12, 25) or (12, 26) || (day.DayNumber - EasterSunday(day.Year).DayNumber) is -2 or 1 or 39 or 50;

    /// <summary>Easter by the Gregorian calendar (Meeus, Jones, Butcher).</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (a, b, c) = (year % 19, year / 100, year % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var (month, day) = Math.DivRem(h + l - (7 * m) + 114, 31);
        return new DateOnly(year, month, day + 1);
    }
}
