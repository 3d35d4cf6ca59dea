using System.Globalization;
using StaffAssistant.Web.Layout;
using Xunit;

namespace StaffAssistant.Web.Tests.Layout;

public sealed class TimeWordsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 32, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "gerade eben")]
    [InlineData(1, "vor einer Minute")]
    [InlineData(20, "vor 20 Minuten")]
    [InlineData(61, "vor einer Stunde")]
    [InlineData(125, "vor 2 Stunden")]
    [InlineData(1500, "gestern")]
    [InlineData(3 * 1440, "vor 3 Tagen")]
    [InlineData(10 * 1440, "am 13.11.2026")]
    public void A_moment_is_said_as_people_say_it(int minutes, string words)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de-DE");

        Assert.Equal(words, TimeWords.Ago(Now.AddMinutes(-minutes), Now));
    }
}
