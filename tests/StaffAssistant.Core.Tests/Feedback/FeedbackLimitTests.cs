using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using StaffAssistant.Core.Feedback;
using Xunit;

namespace StaffAssistant.Core.Tests.Feedback;

public sealed class FeedbackLimitTests
{
    private readonly FakeTimeProvider _clock = new();

    [Fact]
    public void Whoever_sends_too_much_waits_and_others_do_not()
    {
        var limit = new FeedbackLimit(Options.Create(new FeedbackOptions { MostPerHour = 2 }), _clock);
        Assert.True(limit.TryCount("jb"));
        _clock.Advance(TimeSpan.FromMinutes(40));
        Assert.True(limit.TryCount("jb"));

        Assert.False(limit.TryCount("jb"));
        Assert.True(limit.TryCount("mk"));
        _clock.Advance(TimeSpan.FromMinutes(20));
        Assert.True(limit.TryCount("jb"));
        Assert.False(limit.TryCount("jb"));
    }
}
