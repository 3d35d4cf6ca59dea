using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Documents;
using Xunit;

namespace StaffAssistant.Core.Tests.Documents;

public sealed class ValidityTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public void Both_ends_belong_to_the_validity()
    {
        var validity = new Validity(Day, Day);

        Assert.Equal(ValidityState.Applies, validity.StateOn(Day));
        Assert.Equal(ValidityState.Future, validity.StateOn(Day.AddDays(-1)));
        Assert.Equal(ValidityState.Superseded, validity.StateOn(Day.AddDays(1)));
    }

    [Fact]
    public void Without_a_start_it_applies_always() => Assert.True(Validity.Always.Contains(DateOnly.MinValue));

    [Theory]
    [InlineData("2026-06-30T22:30:00Z", "2026-07-01")]
    [InlineData("2026-12-31T22:30:00Z", "2026-12-31")]
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01")]
    public void Today_is_a_date_in_Berlin(string moment, string expected)
    {
        var clock = new FakeTimeProvider(DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), BerlinCalendar.Today(clock));
    }
}
