using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class DisplayChoiceTests
{
    [Fact]
    public void A_cookie_says_how_the_pages_look() =>
        Assert.Equal(new DisplayChoice("dark", "larger", "narrow"), DisplayChoice.Parse("theme=dark&size=larger&rail=narrow"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("theme=neon&size=12px&rail=gone")]
    [InlineData("theme=\"><script>&size")]
    public void What_is_not_known_is_left_out(string? cookie) => Assert.Equal(DisplayChoice.Default, DisplayChoice.Parse(cookie));
}
