using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Limits;
using Xunit;

namespace StaffAssistant.Core.Tests.Limits;

public sealed class SearchGateTests
{
    [Fact]
    public void A_person_searches_so_often_within_a_minute_and_others_do_not_feel_it()
    {
        var clock = new FakeTimeProvider();
        var gate = new SearchGate(Options.Create(new LimitOptions { SearchesPerMinute = 2 }), clock);
        Assert.Null(gate.Count("jana"));
        clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Null(gate.Count("jana"));

        Assert.Equal(TimeSpan.FromSeconds(50), gate.Count("jana"));
        Assert.Null(gate.Count("tarik"));
        clock.Advance(TimeSpan.FromSeconds(50));
        Assert.Null(gate.Count("jana"));
        Assert.NotNull(gate.Count("jana"));
    }
}
