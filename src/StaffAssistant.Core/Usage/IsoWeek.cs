using System.Globalization;

namespace StaffAssistant.Core.Usage;

/// <summary>A week of ISO 8601, Monday to Sunday in Europe/Berlin: the shortest time that use is counted for.</summary>
/// <param name="Year">The year that the week belongs to.</param>
/// <param name="Number">1 to 53.</param>
public readonly record struct IsoWeek(int Year, int Number) : IComparable<IsoWeek>
{
    /// <summary>Its first day.</summary>
    public DateOnly Monday => DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Number, DayOfWeek.Monday));

    /// <summary>Its last day.</summary>
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The block of weeks that it lies in.</summary>
    public WeekBlock Block => new(Year, Math.Min((Number - 1) / WeekBlock.Length, WeekBlock.PerYear - 1) + 1);

    /// <summary>The week of a day.</summary>
    public static IsoWeek Of(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new IsoWeek(ISOWeek.GetYear(midnight), ISOWeek.GetWeekOfYear(midnight));
    }

    /// <summary>Reads <c>2026-W31</c>; null for anything else.</summary>
    public static IsoWeek? Parse(string text)
    {
        var parts = text.Split("-W");
        return parts.Length == 2 && parts[0].Length == 4
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 2000
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= ISOWeek.GetWeeksInYear(year)
                ? new IsoWeek(year, number)
                : null;
    }

    /// <inheritdoc />
    public int CompareTo(IsoWeek other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Number:00}");
}
