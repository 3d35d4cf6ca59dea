using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Limits;
using Xunit;

namespace StaffAssistant.Core.Tests.Limits;

public sealed class PersonRateTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Whoever_is_over_the_limit_is_told_how_long_to_wait_and_then_counts()
    {
        var rate = new PersonRate(TimeSpan.FromMinutes(1), _clock);
        Assert.Null(rate.Count("a", 2));
        _clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Null(rate.Count("a", 2));

        Assert.Equal(TimeSpan.FromSeconds(40), rate.Count("a", 2));
        Assert.Null(rate.Count("b", 2));
        _clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Null(rate.Count("a", 2));
        Assert.Equal(TimeSpan.FromSeconds(20), rate.Count("a", 2));
    }

    [Fact]
    public void What_is_refused_does_not_make_the_wait_longer()
    {
        var rate = new PersonRate(TimeSpan.FromMinutes(1), _clock);
        rate.Count("a", 1);
        for (var second = 0; second < 59; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            Assert.NotNull(rate.Count("a", 1));
        }
        _clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(rate.Count("a", 1));
    }

    [Fact]
    public void Who_is_no_longer_active_is_forgotten()
    {
        var rate = new PersonRate(TimeSpan.FromMinutes(1), _clock);
        for (var person = 0; person < 10_000; person++)
        {
            rate.Count($"person {person}", 20);
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.InRange(rate.Persons, 1, 800);
    }
}
