using System.Globalization;

namespace StaffAssistant.Core.Usage;

/// <summary>Thirteen ISO weeks, about a quarter: the time that topics are counted for. The last block of a long year has fourteen.</summary>
/// <param name="Year">The year of its weeks.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct WeekBlock(int Year, int Number) : IComparable<WeekBlock>
{
    /// <summary>Weeks of a block.</summary>
    public const int Length = 13;

    /// <summary>Blocks of a year.</summary>
    public const int PerYear = 4;

    /// <summary>Its first week.</summary>
    public IsoWeek First => new(Year, ((Number - 1) * Length) + 1);

    /// <summary>Its last week.</summary>
    public IsoWeek Last => new(Year, Number == PerYear ? ISOWeek.GetWeeksInYear(Year) : Number * Length);

    /// <summary>Its weeks in order.</summary>
    public IEnumerable<IsoWeek> Weeks
    {
        get
        {
            for (var (year, number, last) = (Year, First.Number, Last.Number); number <= last; number++)
                yield return new IsoWeek(year, number);
        }
    }

    /// <summary>The block before.</summary>
    public WeekBlock Previous => Number == 1 ? new WeekBlock(Year - 1, PerYear) : this with { Number = Number - 1 };

    /// <summary>Reads <c>2026-Q3</c>; null for anything else.</summary>
    public static WeekBlock? Parse(string text)
    {
        var parts = text.Split("-Q");
        return parts.Length == 2 && parts[0].Length == 4
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 2000
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= PerYear
                ? new WeekBlock(year, number)
                : null;
    }

    /// <inheritdoc />
    public int CompareTo(WeekBlock other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <inheritdoc />
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-Q{Number}");
}
