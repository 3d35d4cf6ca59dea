using Bunit;
using StaffAssistant.Core.Limits;
using StaffAssistant.Web.Features.Ask;
using Xunit;

namespace StaffAssistant.Web.Tests.Ask;

public sealed class LimitNoticeTests : GermanContext
{
    [Fact]
    public void It_says_what_is_kept_and_when_the_next_question_counts()
    {
        var notice = Render<LimitNotice>(with => with.Add(notice => notice.Limit, new LimitReached(LimitKind.QuestionsPerMinute, 20, TimeSpan.FromSeconds(33.2))));

        var words = notice.Find("p").TextContent;
        Assert.Contains("höchstens 20 Fragen", words, StringComparison.Ordinal);
        Assert.Contains("steht noch im Feld", words, StringComparison.Ordinal);
        Assert.Contains("In 34 Sekunden", words, StringComparison.Ordinal);
    }

    [Fact]
    public void It_offers_to_ask_again()
    {
        var asked = 0;
        var notice = Render<LimitNotice>(with => with
            .Add(notice => notice.Limit, new LimitReached(LimitKind.RunningAnswers, 3, null))
            .Add(notice => notice.OnAskAgain, () => asked++));
        Assert.Contains("höchstens 3 Fragen", notice.Find("p").TextContent, StringComparison.Ordinal);

        notice.Find("button").Click();

        Assert.Equal(1, asked);
    }
}
