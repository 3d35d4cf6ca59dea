using StaffAssistant.Core.Usage;
using Xunit;

namespace StaffAssistant.Core.Tests.Usage;

public sealed class IsoWeekTests
{
    [Theory]
    [InlineData("2026-12-31", "2026-W53", "2026-Q4")]
    [InlineData("2027-01-03", "2026-W53", "2026-Q4")]
    [InlineData("2027-01-04", "2027-W01", "2027-Q1")]
    [InlineData("2026-03-29", "2026-W13", "2026-Q1")]
    [InlineData("2026-03-30", "2026-W14", "2026-Q2")]
    [InlineData("2024-02-29", "2024-W09", "2024-Q1")]
    public void Every_day_has_its_week_and_its_block(string day, string week, string block)
    {
        var found = IsoWeek.Of(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((week, block), (found.ToString(), found.Block.ToString()));
        Assert.Equal(found, IsoWeek.Parse(week));
        Assert.Contains(found, found.Block.Weeks);
    }

    [Fact]
    public void Blocks_cover_every_week_once()
    {
        var weeks = Enumerable.Range(2024, 6).SelectMany(year => Enumerable.Range(1, 4).SelectMany(number => new WeekBlock(year, number).Weeks)).ToList();

        Assert.Equal(weeks.Count, weeks.Distinct().Count());
        Assert.All(weeks.Zip(weeks.Skip(1)), pair => Assert.Equal(pair.First.Sunday.AddDays(1), pair.Second.Monday));
    }

    [Theory]
    [InlineData("2026-W54")]
    [InlineData("2025-W53")]
    [InlineData("2026-W0")]
    [InlineData("2026-Q5")]
    [InlineData("26-W01")]
    [InlineData("2026")]
    [InlineData("../2026-W01")]
    [InlineData("")]
    public void Anything_else_is_no_period(string text) => Assert.Null(CountingPeriod.Parse(text));
}
