using StaffAssistant.Core.Reporting;
using Xunit;

namespace StaffAssistant.Core.Tests.Reporting;

public sealed class ShareTests
{
    [Theory]
    [InlineData(1322, 1489, ShareSide.About, 90)]
    [InlineData(131, 1489, ShareSide.About, 10)]
    [InlineData(30, 60, ShareSide.About, 50)]
    [InlineData(0, 60, ShareSide.Below, 5)]
    [InlineData(2, 60, ShareSide.Below, 5)]
    [InlineData(60, 60, ShareSide.Above, 95)]
    [InlineData(1489, 1489, ShareSide.Above, 95)]
    [InlineData(0, 20, ShareSide.Below, 15)]
    [InlineData(20, 20, ShareSide.Above, 85)]
    public void A_share_is_rounded_to_five_and_never_nothing_or_all(long part, long whole, ShareSide side, int percent) =>
        Assert.Equal(new Share(side, percent), Share.Of(part, whole, Share.FewestOfTwo));

    [Fact]
    public void With_too_few_nothing_is_said() => Assert.Equal(Share.Hidden, Share.Of(10, 19, Share.FewestOfTwo));

    [Fact]
    public void Nobody_reads_from_a_share_that_not_one_did_it_or_every_one()
    {
        for (var whole = Share.FewestOfTwo; whole <= 600; whole++)
        {
            var shown = Enumerable.Range(0, whole + 1).ToLookup(part => Share.Of(part, whole, Share.FewestOfTwo));
            Assert.True(shown[Share.Of(0, whole, Share.FewestOfTwo)].Count() >= 3);
            Assert.True(shown[Share.Of(whole, whole, Share.FewestOfTwo)].Count() >= 3);
        }
    }

    [Fact]
    public void Two_shares_do_not_give_away_that_there_is_no_third_part()
    {
        for (var whole = Share.FewestOfThree; whole <= 200; whole++)
        {
            var possible = new Dictionary<(Share, Share, Share), HashSet<int>>();
            for (var one = 0; one <= whole; one++)
            {
                for (var two = 0; one + two <= whole; two++)
                {
                    var third = whole - one - two;
                    var shown = (Of(one, whole), Of(two, whole), Of(third, whole));
                    if (!possible.TryGetValue(shown, out var thirds))
                        possible[shown] = thirds = [];
                    thirds.Add(third);
                }
            }

            Assert.All(possible.Values.Where(thirds => thirds.Contains(0)), thirds => Assert.True(thirds.Count > 1));
        }
    }

    [Fact]
    public void The_true_share_lies_between_lowest_and_highest()
    {
        for (var whole = 1; whole <= 300; whole++)
        {
            for (var part = 0; part <= whole; part++)
            {
                var share = Share.Of(part, whole, Share.FewestOfTwo);
                Assert.InRange((double)part / whole, share.Lowest - 1e-9, share.Highest + 1e-9);
            }
        }
    }

    private static Share Of(int part, int whole) => Share.Of(part, whole, Share.FewestOfThree);
}
