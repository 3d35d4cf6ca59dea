using StaffAssistant.Core.Answering;
using Xunit;

namespace StaffAssistant.Core.Tests.Answering;

public sealed class OperatingPointTests
{
    private static readonly double[] OffTopic = [.. Enumerable.Range(0, 101).Select(number => number / 50.0)];
    private static readonly double[] Unregulated = [.. Enumerable.Range(0, 101).Select(number => number / 25.0)];

    [Theory]
    [InlineData(0.9, 0.1, 1.8)]
    [InlineData(0.9, 0.6, 2.4)]
    [InlineData(0.1, 0.01, 0.5)]
    public void An_answer_asks_for_the_shares_of_both_lists_and_for_the_least(double offTopicShare, double unregulatedShare, double answer)
    {
        var point = OperatingPoint.Of(new AnswerabilityOptions { OffTopicShare = offTopicShare, UnregulatedShare = unregulatedShare, NearestShare = 0.05 }, OffTopic, Unregulated);

        Assert.Equal(answer, point.Answer, 6);
        Assert.Equal(AnswerKind.Answer, point.KindOf(answer + 0.001));
        Assert.Equal(AnswerKind.Nearest, point.KindOf(answer - 0.001));
    }

    [Theory]
    [InlineData(0.4, 0.8)]
    [InlineData(0, 0.192)]
    [InlineData(1, 2)]
    public void Near_ones_ask_for_a_twelfth_of_an_answer_at_least(double nearestShare, double nearest)
    {
        var point = OperatingPoint.Of(new AnswerabilityOptions { UnregulatedShare = 0.6, NearestShare = nearestShare }, OffTopic, Unregulated);

        Assert.Equal(nearest, point.Nearest, 6);
        Assert.Equal(AnswerKind.NoSource, point.KindOf(nearest - 0.001));
    }
}
